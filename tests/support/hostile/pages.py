"""Web pages that no browser would like: tags without end, nests, lies about what they hold.

In: nothing.  Out: bytes, by the name of the file that they stand in.
Never: more than 5 MB.
"""

from collections.abc import Callable

MB = 1_000_000
PAGE = b"<!doctype html><title>Board</title><h1>Board, May 4, 2026</h1>"
LAUGHS = b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10 if n else b"ha") for n in range(12)
)


def declared(charset: str) -> bytes:
    """Return a page that says it is in *charset*."""
    return b'<html><head><meta charset="%s"><body><p>Zo\xc3\xab Lee</p>' % charset.encode()


PAGES: dict[str, Callable[[], bytes]] = {
    "tags-alone.html": lambda: b"<html>",
    "words-without-tags.html": lambda: b"Board, May 4, 2026",
    "styles-only.html": lambda: b"<html><style>" + b"p { color: red }\n" * 250_000 + b"</style>",
    "script-only.html": lambda: b"<html><script>" + b'a("<p>x</p>");\n' * 250_000 + b"</script>",
    "script-without-end.html": lambda: PAGE + b"<script>" + b"a < b </scrip " * 300_000,
    "style-without-end.html": lambda: PAGE + b"<style>" + b"</styl" * 700_000,
    "title-without-end.html": lambda: b"<html><title>" + b"Board " * 700_000,
    "textarea-without-end.html": lambda: PAGE + b"<textarea>" * 400_000,
    "comment-without-end.html": lambda: PAGE + b"<!--" + b" a -" * 900_000,
    "comments.html": lambda: PAGE + b"<!--a-->" * 600_000,
    "comment-openings.html": lambda: PAGE + b"<!-" * 1_500_000,
    "declarations.html": lambda: PAGE + b"<!a" * 1_500_000,
    "less-than.html": lambda: PAGE + b"<" * 4 * MB,
    "less-than-letter.html": lambda: PAGE + b"<a" * 2 * MB,
    "closings.html": lambda: PAGE + b"</div>" * 800_000,
    "half-closings.html": lambda: PAGE + b"</" * 2 * MB,
    "slashes.html": lambda: PAGE + b"<a" + b"/" * 4 * MB + b">x</a>",
    "one-attribute.html": lambda: PAGE + b'<p class="' + b"a " * 2 * MB + b'">Roads',
    "attribute-without-end.html": lambda: PAGE + b'<p class="' + b"<p>Roads" * 500_000,
    "attributes.html": lambda: PAGE + b"<p " + b"a=b " * MB + b">Roads",
    "attribute-quotes.html": lambda: PAGE + b"<p a='" * 600_000,
    "unclosed-divs.html": lambda: PAGE + b"<div>" * 100_000 + b"Roads",
    "unclosed-paragraphs.html": lambda: PAGE + b"<p>a" * 500_000,
    "unclosed-items.html": lambda: PAGE + b"<ul>" + b"<li>a" * 500_000,
    "unclosed-lists.html": lambda: PAGE + b"<ul><li>" * 100_000 + b"Roads",
    "unclosed-numbers.html": lambda: PAGE + b"<ol><li>a" * 100_000,
    "unclosed-tables.html": lambda: PAGE + b"<table><tr><td>" * 100_000 + b"Roads",
    "unclosed-bold.html": lambda: PAGE + b"<b>a" * 100_000,
    "unclosed-links.html": lambda: PAGE + b"<a href=b>a" * 100_000,
    "unclosed-fonts.html": lambda: PAGE + b"<p><font><b><i>a" * 60_000,
    "unclosed-quotes.html": lambda: PAGE + b"<blockquote>a" * 100_000,
    "unclosed-headings.html": lambda: PAGE + b"<h2>a" * 100_000,
    "unclosed-articles.html": lambda: PAGE + b"<article><section>a" * 60_000,
    "unclosed-buttons.html": lambda: PAGE + b"<button>a" * 100_000,
    "unclosed-pictures.html": lambda: PAGE + b"<svg><g>a" * 100_000,
    "crossed-tags.html": lambda: PAGE + b"<b><p>a</b><i>b</p></i>" * 60_000,
    "closed-divs.html": lambda: PAGE + b"<div>" * 90_000 + b"a" + b"</div>" * 90_000,
    "closed-divs-with-words.html": lambda: PAGE + b"<div>a" * 90_000 + b"b</div>" * 90_000,
    "closed-lists.html": lambda: PAGE + b"<ul><li>a" * 50_000 + b"</li></ul>" * 50_000,
    "closed-tables.html": lambda: (
        PAGE + b"<table><tr><td>a" * 20_000 + b"</td></tr></table>" * 20_000
    ),
    "line-breaks.html": lambda: PAGE + b"<br>" * MB,
    "line-breaks-with-words.html": lambda: PAGE + b"<p>" + b"a<br>" * 800_000,
    "rules.html": lambda: PAGE + b"<hr>" * MB,
    "paragraphs.html": lambda: PAGE + b"<p>a</p>" * 600_000,
    "empty-paragraphs.html": lambda: PAGE + b"<p></p>" * 600_000,
    "bullets.html": lambda: PAGE + b"<ul>" + b"<li>a</li>" * 490_000 + b"</ul>",
    "headings.html": lambda: PAGE + b"<h2>a</h2>" * 400_000,
    "cells.html": lambda: PAGE + b"<table><tr>" + b"<td>a" * 600_000,
    "rows.html": lambda: PAGE + b"<table>" + b"<tr><td>a<td>b" * 300_000,
    "spans-of-cells.html": lambda: (
        PAGE + b'<table><tr><td colspan=999999999 rowspan=999999999>a<tr><td colspan="-1">b'
    ),
    "many-spans-of-cells.html": lambda: (
        PAGE + b"<table>" + b"<tr><td rowspan=65000 colspan=1000>a" * 3_000
    ),
    "huge-numbers.html": lambda: (
        PAGE + b"<ol start=" + b"9" * 9_000 + b"><li>a<li value=-99999999999999999999>b</ol>"
        b"<ol type=i start=99999999><li>c</ol><ol type=a start=999999999><li>d</ol>"
    ),
    "ampersands.html": lambda: PAGE + b"&" * 4 * MB,
    "entities-without-end.html": lambda: PAGE + b"&#" * 2 * MB,
    "huge-entities.html": lambda: PAGE + b"&#" + b"9" * MB + b"; &#x" + b"f" * MB + b";",
    "odd-entities.html": lambda: PAGE + b"&#0;&#xd800;&#x110000;&#128;&nope;&amp" * 99_000,
    "entities-of-xml.html": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE html [' + LAUGHS + b"]><html><body><p>&a11;</p></html>"
    ),
    "entities-from-outside.html": lambda: (
        b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>&x;</p></html>'
    ),
    "charset-unknown.html": lambda: declared("klingon-8"),
    "charset-base64.html": lambda: declared("base64"),
    "charset-rot13.html": lambda: declared("rot13"),
    "charset-idna.html": lambda: declared("idna") + b"." * 4_000 + b"a" * 99_000,
    "charset-punycode.html": lambda: declared("punycode") + b"-" + b"a" * 99_000,
    "charset-escape.html": lambda: declared("unicode_escape") + b"\\N{DIGIT ONE}\\ud800" * 9_000,
    "charset-undefined.html": lambda: declared("undefined"),
    "charset-utf-16.html": lambda: declared("utf-16"),
    "charset-utf-7.html": lambda: declared("utf-7") + b"+ADw-p+AD4-x",
    "charset-iso-2022.html": lambda: declared("iso-2022-kr") + b"\x1b$)C\x0e" * 99_000,
    "charset-long.html": lambda: declared("a" * MB),
    "charset-nul.html": lambda: declared("utf-8\0x"),
    "utf-16.html": lambda: ("<html><p>Zoë Lee</p>" * 50_000).encode("utf-16"),
    "utf-32.html": lambda: ("<html><p>Zoë Lee</p>" * 20_000).encode("utf-32"),
    "nuls.html": lambda: PAGE + b"<p\0>a\0</p\0>" * 99_000,
    "hidden.html": lambda: PAGE + b"<div hidden><p style='display:none'>a</p></div>" * 60_000,
    "navigation-only.html": lambda: b"<html><nav>" + b"<a href=b>a</a> " * 250_000 + b"</nav>",
    "links.html": lambda: PAGE + b"<p>" + b"<a href=b>a</a> " * 250_000,
    "long-address.html": lambda: PAGE + b"<a href='" + b"b" * 3 * MB + b"'>a</a>",
    "frames.html": lambda: b"<html><frameset>" + b"<frame src=a>" * 300_000 + b"</frameset>",
    "frames-in-frames.html": lambda: PAGE + b"<iframe>" * 100_000,
    "templates.html": lambda: PAGE + b"<template>a" * 100_000,
    "preformatted.html": lambda: PAGE + b"<pre>" + b"a\n" * 900_000,
    "pre-in-pre.html": lambda: PAGE + b"<pre>a\n" * 100_000,
    "forms.html": lambda: PAGE + b"<select><option>a" * 99_000 + b"<input value=b>" * 99_000,
    "ruby.html": lambda: PAGE + b"<ruby>a<rt>b" * 99_000,
    "definitions.html": lambda: PAGE + b"<dl><dt>a<dd>b" * 60_000,
    "own-names.html": lambda: PAGE + b"".join(b"<x-%d>a" % n for n in range(99_000)),
    "long-name.html": lambda: PAGE + b"<" + b"a" * 4 * MB + b">b",
    "cdata.html": lambda: PAGE + b"<![CDATA[" * 400_000,
    "processing.html": lambda: PAGE + b"<?php echo 1 ?>" * 200_000 + b"<?" * 99_000,
    "blanks.html": lambda: PAGE + b"<p> " * 99_000 + b" " * 4 * MB + b"a",
    "blanks-before-page.html": lambda: b" \n" * 2 * MB + PAGE,
    "comments-before-page.html": lambda: b"<!-- - -- -->" * 300_000 + PAGE,
    "word-page.html": lambda: (
        PAGE + b"<!--[if gte mso 9]><xml>a</xml><![endif]--><o:p>&nbsp;</o:p>" * 50_000
    ),
    "a-page.docx": lambda: PAGE + b"<p>Roads</p>",
    "a-page.pdf": lambda: PAGE + b"<p>Roads</p>",
}
