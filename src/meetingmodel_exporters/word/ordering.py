"""Properties in the order that the schema wants: WPS, LibreOffice and others write their own.

In: the tree of a part of a letterhead.  Out: the same tree, its properties put in order.
Never: adds, drops or changes a property.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .names import ALTERNATE, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_BORDERS = "top start left bottom end right insideH insideV between bar tl2br tr2bl"  # of all kinds
_ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
    "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct "
    "topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind "
    "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect "
    "bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW "
    "jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
    "tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection "
    "tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc "
    "pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi "
    "rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden "
    "unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr "
    "tcPr tblStylePr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "compat": "useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL "
    "noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing "
    "doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn spacingInWholePoints "
    "lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack wpSpaceWidth showBreaksInFrames "
    "subFontBySize suppressBottomSpacing suppressTopSpacing suppressSpacingAtTopOfPage "
    "suppressTopSpacingWP suppressSpBfAfterPgBrk swapBordersFacingPages convMailMergeEsc "
    "truncateFontHeightsLikeWP6 mwSmallCaps usePrinterMetrics doNotSuppressParagraphBorders "
    "wrapTrailSpaces footnoteLayoutLikeWW8 shapeLayoutLikeWW8 alignTablesRowByRow "
    "forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower "
    "doNotUseHTMLParagraphAutoSpacing layoutRawTableWidth layoutTableRowsApart "
    "useWord97LineBreakRules doNotBreakWrappedTables doNotSnapToGridInCell "
    "selectFldWithFirstOrLastChar applyBreakingRules doNotWrapTextWithPunct "
    "doNotUseEastAsianBreakRules useWord2002TableStyleRules growAutofit useFELayout "
    "useNormalStyleForList doNotUseIndentAsNumberingTabStop useAltKinsokuLineBreakRules "
    "allowSpaceOfSameStyleInTable doNotSuppressIndentation doNotAutofitConstrainedTables "
    "autofitToFirstFixedWidthCell underlineTabInNumList displayHangulFixedWidth "
    "splitPgBreakAndParaMark doNotVertAlignCellWithSp doNotBreakConstrainedForcedTable "
    "doNotVertAlignInTxbx useAnsiKerningPairs cachedColBalance compatSetting",
    "settings": "displayBackgroundShape embedTrueTypeFonts embedSystemFonts saveSubsetFonts "
    "mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter "
    "gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "doNotHyphenateCaps evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting "
    "bookFoldPrintingSheets characterSpacingControl noLineBreaksAfter noLineBreaksBefore "
    "footnotePr endnotePr compat themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    **dict.fromkeys(("pBdr", "tblBorders", "tcBorders", "tblCellMar", "tcMar"), _BORDERS),
}
_RANKS: Mapping[str, Mapping[object, int]] = {
    W + holder: {W + name: rank for rank, name in enumerate(names.split())}
    for holder, names in _ORDERS.items()
}


def put_in_order(root: "_Element") -> None:
    """Sort what stands in properties, styles, levels of lists and settings; the rest stays."""
    # All are listed first: where one is moved, the walk would pass over what stands in it.
    for holder in list(root.iter(tuple(_RANKS))):
        ranks = _RANKS[str(holder.tag)]
        found = [_rank(one, ranks) for one in holder]
        if found != sorted(found):
            holder[:] = sorted(holder, key=lambda one: _rank(one, ranks))


def _rank(one: "_Element", ranks: Mapping[object, int]) -> int:
    """Return the place of a property; extensions, which the schema does not know, stand last."""
    if one.tag == ALTERNATE:
        # Two ways to say one property: it stands where either of them would.
        return min((ranks.get(way.tag, len(ranks)) for way in one.iterfind("*/*")), default=0)
    return ranks.get(one.tag, len(ranks))


def rank(holder: str, name: str) -> int:
    """Return the place of the property *name* in its *holder*."""
    ranks = _RANKS[W + holder]
    return ranks.get(W + name, len(ranks))
