"""First names of the Nordic lands.

In: nothing.  Out: `NORDIC`, the names.
Never: a word that is something else as well.
"""

from ...words import said

NORDIC = said(
    """
    agnes | agneta | aino | aleksi | alva | amalie | anette | anine | annelie | anni |
    annika | antero | antti | arne | arni | arto | arvid | asbjorn | asgeir | asger | aslaug
    | asmund | ásta | auli | axel | bengt | bente | berit | bernt | birger | birgit |
    birgitta | birgitte | birna | bjarki | bjarne | bjarni | bjork | bodil | borje | börje |
    britt | britta | cecilie | charlotta | christer | dag | dagmar | dagny | dorte | ebba |
    edda | edvard | eero | egil | eija | eila | einar | eino | eirik | eivind | elin | elina
    | elvira | emelie | erkki | erland | erling | esben | eskil | espen | eyvind | fanny |
    finn | fredrik | freja | frida | fridrik | frode | gaute | geir | gerd | gisli | greger
    | gudmundur | gudrun | gunhild | gunilla | gunn | gunnar | gunvor | gustaf | gustav |
    haakon | hákon | halldor | halvard | halvor | hanna | hanne | hannele | hannu | harri |
    hege | heikki | heimir | heini | helge | helgi | heli | helle | helmi | henna | henrika
    | hilde | hildur | hilma | hjalmar | hjalti | hrafn | ida | ilkka | ilmari | ilse | inge
    | ingeborg | ingegerd | inger | ingvar | ingvild | irma | iversen | jaakko | jaana |
    jani | janne | jari | jarkko | jarl | jarle | jenni | jeppe | joakim | jonna | jorgen |
    jorun | jorunn | josefin | juha | juhana | juhani | juho | jukka | julius | jussi |
    jyrki | jørgen | kaarina | kaisa | kalle | kari | karoliina | katja | kauko | keijo |
    kerstin | ketil | kirsi | kirsti | kjartan | kjell | kjersti | kjetil | klas | knud |
    knut | kolbjorn | krister | kristinn | kristoffer | lasse | lauri | leiv | liisa |
    linnea | lisbeth | lise | liselotte | liv | lotta | lovisa | ludvig | maarit | magnhild
    | maija | malene | malin | maren | margareta | margit | margrethe | mari | marika |
    marit | marja | marjo | marjut | markku | marte | mårten | marthe | martti | matias |
    matti | mattias | merete | merja | mette | mikael | mikkel | mikko | minna | mirja |
    mirva | mogens | morten | nanna | niels | niilo | niina | niklas | noora | oddny |
    oddvar | oili | olav | olli | olof | onni | orjan | osmo | outi | öystein | paavo |
    paivi | päivi | palle | pasi | peder | pekka | pelle | pernilla | pernille | pertti |
    petteri | pirjo | pirkko | poul | preben | ragnar | ragnhild | raija | raili | raimo |
    rasmus | reidar | reijo | reino | riikka | riitta | rikke | riku | risto | roald | runar
    | rune | saara | saija | saku | salla | sampo | samuli | sanna | sanni | santtu | satu |
    seija | seppo | severi | sigfrid | sigmund | sigrun | sigurd | sigurdur | sigurjon |
    sindre | sini | sinikka | sirkka | sirpa | siv | snorri | sofie | soile | solveig |
    sölvi | steen | stein | steinar | stian | stig | stina | sture | suvi | svanhild |
    svante | svein | sverre | synnove | søren | taina | taneli | tapani | tapio | tarja |
    tarjei | teemu | tellervo | terhi | terje | tero | terttu | thor | thora | thorbjorn |
    thord | thordis | thore | thorleif | thorstein | thorvald | tiina | tine | tomi | torben
    | torbjorn | torbjörn | tord | tore | torfinn | torgeir | torgny | torgrim | toril |
    torill | torkel | torleif | tormod | torstein | torunn | torvald | tove | troels | trond
    | trude | trygve | tuija | tuomas | tuomo | turid | tuula | tuulikki | tyge | tyra |
    ulla | ulrika | unni | unto | urho | urpo | valdemar | valtteri | veijo | veikko | veli
    | venla | veronika | vesa | vetle | vibeke | vidar | vigdis | viggo | vilhelm | vilho |
    viljo | vilma | vivi | wenche | yngvar | yngve | yrjo | øystein | øyvind
    """
)
