"""First names of the Baltic lands.

In: nothing.  Out: `BALTIC`, the names.
Never: a word that is something else as well.
"""

from ...words import said

BALTIC = said(
    """
    agnese | aija | aina | aivars | aldis | algirdas | alma | alvydas | andris | andrius |
    andrus | anete | angele | anneli | ants | arnis | arturas | arturs | arunas | arvo |
    asta | astra | audrius | ausra | austra | baiba | birute | dace | dagnija | daina |
    dainis | dainius | darius | donatas | edgars | edita | egidijus | egle | eimantas | erki
    | evelina | evita | gediminas | giedrius | gintaras | gintars | girts | guna | gunta |
    guntars | guntis | heiki | ieva | ilmars | ilze | imants | inara | indrek | inese |
    ineta | ingrida | ingus | ivars | jaak | jaan | jaanus | janika | janis | jolita |
    jurate | juris | justas | juta | kaarel | kadri | kairi | kaja | karlis | karmen |
    kaspars | katrin | kestutis | kristaps | kristel | kristiina | kristjan | kulli | laima
    | laimdota | laine | lauris | lembit | liene | liga | liina | liis | lilita | linas |
    loreta | maie | maire | margus | maris | marite | marju | mart | mati | meelis | merike
    | mihkel | milvi | mindaugas | modestas | monta | normunds | oskars | peeter | piret |
    priit | raimonds | ramunas | rasa | rihards | rimantas | rolandas | ruta | sandis |
    sanita | sarmite | sigita | signe | siim | simonas | sintija | skaidrite | solvita |
    sulev | tanel | tarmo | tarvo | tiit | tiiu | toivo | tomass | toomas | triin | ugis |
    uldis | ulle | urmas | urve | vaida | valdas | valdis | valters | veiko | velta | vida |
    vidas | viesturs | vilnis | virginija | vytautas | zane | zenta | zigmas | zita
    """
)
