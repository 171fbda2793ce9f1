"""First names of the south, west and middle of Europe, and of Latin America.

In: nothing.  Out: `LATIN`, the names.
Never: a word that is something else as well.
"""

from ...words import said

LATIN = said(
    """
    aaltje | abel | abelard | abelardo | abigel | achilleas | achim | adalberto | adan |
    adelaida | adelheid | adelina | adeline | adelmo | adina | adolfo | adorjan | adriaan |
    adriano | adrie | adrien | afonso | agamemnon | agathe | agim | agostino | agoston |
    agron | agustin | agustina | aimee | aitor | akos | ákos | aladar | alain | alba | alban
    | albana | albane | albrecht | alcides | alda | aldo | aleida | alejandra | alekos |
    alessandra | alessia | alessio | alexandrina | alexandrine | alexandros | alexandru |
    alexane | alexia | alfio | alfonso | alfredo | alida | alin | aline | alix | aliz |
    alkis | almudena | alois | aloisia | alphonse | alvaro | alvise | alwin | amadeo |
    amador | amalia | amandine | amaury | ambroise | ambrus | amedeo | amela | amelie |
    amerigo | amparo | amra | anabel | anacleto | anais | anastasios | anastasis | anatole |
    anca | andra | andrada | andras | andrás | andree | andreea | andres | anett | angelica
    | angelika | angeliki | angelina | angeline | anghel | anibal | aniello | aniko | ankie
    | annalisa | annamaria | annegret | anneke | annelies | anneliese | annemarie |
    annemieke | annet | annick | anniek | annunziata | anouk | anselme | anselmo | ansgar |
    antal | antje | antoinette | antonella | antonello | antonia | antonieta | antonis |
    aparecida | apolline | apostolos | araceli | aranka | arben | ardian | arend | argyris |
    ariadna | arianna | arie | aris | aristea | aristidis | arjan | arjen | arjeta | arlinda
    | arlindo | armand | armando | armelle | arminda | arnaldo | arnau | arnaud | arnoud |
    aron | arpad | árpád | arrigo | arsene | artan | arturo | aspasia | assunta | athanasios
    | athina | attila | attilio | aude | audric | auguste | augustin | aurea | aurel |
    aurelia | aurelian | aurelie | aurelien | aurelio | aurore | avni | axelle | aymeric |
    azucena | azzurra | babis | balazs | balázs | balint | bálint | baltasar | baptiste |
    barbel | bärbel | bardha | barend | barna | barnabas | barnabe | bart | bartolome |
    bartolomeo | basilio | bastian | bastien | battista | baudouin | bauke | bea | beate |
    begona | bekim | bela | béla | belen | belinda | belma | bence | benedetta | benedetto |
    benedicte | benedikt | benedita | benedito | beniamino | benicio | benito | benjamine |
    benno | berardino | berend | berengere | berenice | bernadett | bernarda | bernardo |
    bernd | bernhard | berta | berthe | berthold | bertram | bertrand | besa | besim |
    besnik | bettina | biagio | birte | blaise | blanca | blandine | blerim | blerta |
    boglarka | bonifacio | botond | bouke | bram | braulio | brechtje | breno | brice |
    brigida | brigitta | brigitte | brunela | bucur | bujar | burim | burkhard | caetano |
    caio | calin | calogero | camelia | camila | camillo | camilo | candela | candido |
    caridad | carina | carine | carlijn | carlota | carlotta | carmela | carmelo | carmine |
    carole | carsten | casandra | casimiro | casper | catalin | catalina | catarina | catia
    | catrinel | cayetano | cecilio | celestin | celestine | celestino | celia | celina |
    celso | cesare | chantal | chara | charalampos | charis | charlene | charline | chiara |
    chiel | chloé | christel | christelle | christiaan | christiane | christos | chrysa |
    chrysanthi | chus | cintia | cinzia | ciprian | cipriano | ciro | clarence | clarisa |
    clarisse | claudette | claudine | claudio | claudiu | clelia | clemence | clemens |
    clemente | clementina | clementine | clothilde | codrin | codruta | colette | conceicao
    | concetta | conchita | conny | constanta | constantin | constantinos | consuelo |
    coralie | cordelia | cordula | corentin | corina | corinna | corné | cornel | cornelia |
    corrie | cosette | cosimo | cosmin | cosmina | costas | costel | costin | crispin |
    cristi | cristian | cristiana | cristiano | cristobal | csaba | csilla | cyprien | cyril
    | cyrille | daan | dalila | dalma | dalva | damaris | damiano | damienne | damir | danae
    | daniele | danilo | danuza | dany | dashnor | davide | debora | delfina | delio |
    delphine | denes | deolinda | desiderio | desiree | despina | detlef | detlev | dezso |
    dick | diederik | diethard | dietlinde | dietmar | dietrich | dieuwke | diletta |
    dimitra | dimitrios | dimitris | dinis | dinu | diogo | dionisio | dionysis | dirkje |
    doerte | doina | domenica | domenico | domingos | donatella | donatien | donato | donika
    | dora | dorel | dorian | dorin | dorina | doroteia | dorothea | dorothee | dörte | doru
    | douwe | dragos | drita | driton | duarte | dulce | dumitra | dumitru | dzenan |
    eberhard | ecaterina | eckart | eckhard | edelmira | edeltraud | edgard | edilson | edin
    | edina | edmee | edmond | edmundo | edna | edoardo | edona | edouard | edson | eduard |
    eduarda | edwige | eefje | eelco | efrain | efren | efthymios | eglantine | egon |
    eirini | ekkehard | eladio | elba | elbert | elcio | elda | elefteria | eleftherios |
    elek | eleni | eleonora | eleonore | elettra | elfi | elfriede | elia | eliana | eliane
    | elie | eliette | eligio | elio | elira | elisabete | elisabetta | elisenda | eliseo |
    elizabete | elke | ellis | elmar | elodie | eloisa | eloise | eloy | elpida | elske |
    elvana | elvir | emanuela | emanuele | emeline | emeric | emese | emiel | emile |
    emiliano | emilienne | emilio | emina | emmanouil | emmi | endrit | engelbert |
    enguerrand | eniko | enisa | ennio | enrica | enrico | enriqueta | enzo | erhard | erich
    | erion | ermal | ermanno | ermin | erminia | ernestina | ernestine | ernő | ernst |
    ervin | erwin | erzsebet | esad | esmee | esmeralda | estanislao | esteban | estefania |
    estela | estelita | estelle | estevao | estrella | eszter | etelka | etienne |
    etiennette | ettore | eudes | eugen | eugenia | eugenie | eugenio | eulalia | eulalie |
    eusebio | evangelia | evangelos | evariste | evaristo | evelien | evelio | evelyne |
    evert | evridiki | ewald | ezequiel | ezio | fabiana | fabiano | fabien | fabienne |
    fabiola | fabrice | fabricio | fabrizio | facundo | fani | fannie | fatmir | fatos |
    fausta | faustino | fausto | fedele | federica | felicia | feliciano | felicidad |
    felicie | felicien | felicitas | felisa | femke | fenna | ferdinand | ferdinando |
    ferenc | fermin | fernand | fernanda | fernande | ferruccio | fiammetta | fidel | fikret
    | filiberto | filipa | filipe | filippa | filippo | filippos | filomena | fiorella |
    fiorenza | firmin | flaminia | flavia | flavie | flavien | flavio | flaviu | flore |
    florea | florencia | florencio | florent | florentin | florentina | florica | florina |
    florinda | florine | floris | flutura | fokke | fortunata | foteini | fotini | fotis |
    franca | francine | francisca | franco | francoise | françoise | frans | franziska |
    frauke | frédéric | frederieke | frederike | frederique | freek | fridolin | friedemann
    | friederike | friedhelm | friedrich | fritz | fruzsina | fulgencio | fulvia | fulvio |
    gabi | gabin | gabino | gabor | gábor | gabriele | gabriella | gael | gaelle | gaetan |
    gaetano | gaia | galo | gaspar | gaston | gauthier | gautier | geert | geertje | gellert
    | gelu | genaro | genevieve | gennaro | genti | geoffroy | georg | georges | georgeta |
    georgette | georgiana | georgios | gerardo | gerben | gerda | gergely | gergo | gerhard
    | gerlinde | germain | germaine | germana | gerold | geronimo | gerrit | gert | gertjan
    | gertraud | gertrud | gertrudes | gervais | gervasio | gezim | gheorghe | ghislain |
    ghislaine | ghita | giacinto | giacomo | gianfranco | gianluca | gianluigi | gianmarco |
    gianna | gianni | giannis | gianpaolo | gigi | gijs | gilbert | gilberte | gilberto |
    gilda | gilles | gilmar | ginette | gino | giordana | giordano | giorgia | giorgio |
    giorgos | giovana | giovanna | gisbert | gisela | gisele | giselle | giuditta | giuliana
    | giuliano | giulio | giuseppe | giuseppina | gizella | gladys | glaucia | glauco |
    glória | goncalo | gontran | gonzalo | gorka | gottfried | götz | graciela | graziano |
    graziella | greetje | gregoire | gregoria | gregorio | grigore | griselda | guenole |
    guenter | guenther | guglielmo | guilherme | guillemette | guillermo | guiomar |
    gumersindo | gundula | günter | günther | gustave | guus | guylaine | gwenael |
    gwenaelle | gwenola | gyongyi | gyorgy | györgy | gyula | hadrien | hajnalka | hanneke |
    hannelore | hannes | hannie | hanno | hanns | haris | harmen | haroldo | hartmut |
    hartwig | hauke | hebe | hedvig | hedwig | heide | heidemarie | heidrun | heike | heiko
    | heiner | heinrich | helder | heleen | helene | helio | heliodoro | hellmut | helmut |
    heloisa | heloise | hendrik | hendrika | henk | hennie | henning | henrietta | henriette
    | henrique | heribert | heriberto | herman | hermann | hermelinda | hermine | herminia |
    herminio | hermosinda | hernan | herta | herve | hervé | hessel | hester | hetty |
    hilaire | hilario | hildegard | hilmar | hiltje | hinrich | hippolyte | holger | horacio
    | horatiu | horia | horst | hortense | hortensia | huba | hubert | hubertus | hugues |
    huguette | humberto | hunor | hylke | iakovos | ibro | ignacia | ignacio | igone |
    ilaria | ilario | ildefonso | ildiko | ildikó | ileana | ilias | ilie | ilinca | ilir |
    ilka | imelda | imke | imma | immacolata | immo | imre | ineke | ingo | inka | inocencio
    | insa | ioan | ioanna | ioannis | iolanda | ionel | ionela | ionut | iratxe | irenee |
    irineu | irmgard | irmtraud | isadora | isaias | isaura | isaure | isidora | isidore |
    isidro | ismael | isolde | istvan | istván | itziar | iulia | iulian | iuliana | iuliu |
    iván | ivano | ivete | ivett | ivone | izaskun | izet | jaap | jacco | jacinta |
    jacinthe | jacinto | jacky | jacoba | jacobo | janneke | jannes | jannie | jannik |
    janos | jános | jantine | jasmin | jasna | jaume | javiera | jeanne | jeannette |
    jeannine | jelle | jelmer | jenaro | jeno | jeremie | jeronimo | jesus | jesusa | jetske
    | jimena | jits | joachim | joana | joaquim | joaquina | jocelyn | jocelyne | joelle |
    joffrey | johann | jolanda | jolien | jonatan | joop | joost | jordane | jordi | jörg |
    jorgelina | joris | jort | josefa | josefina | josefine | josep | josette | josiane |
    josine | josselin | jost | josue | jozsef | józsef | juana | juci | judit | juliane |
    julianna | juliano | julienne | julieta | juliette | jurjen | jurre | justina | justo |
    jutta | juventino | kalliopi | kalman | kálmán | kamilla | karla | karola | karolin |
    karoly | károly | karsten | kasper | katalin | käthe | kathrin | katia | kepa | kilian |
    klaas | klári | klaske | klemens | koen | koldo | kolos | konstantina | konstantinos |
    konstanze | koos | kornel | kornelia | kostas | kristof | krisztian | krisztina |
    kushtrim | kyriaki | kyriakos | ladislas | laetitia | laia | lajos | lambros | laszlo |
    lászló | laure | laureana | laureano | laurene | laurens | laurentiu | lauretta |
    laurette | laurinda | lautaro | lavinia | lazare | lazaro | leandra | leandre | leandro
    | leendert | lefteris | lehel | lejla | leocadia | leonce | leoncio | leonel | leonhard
    | leonidas | leonor | leontien | leontine | leopold | leopoldo | leticia | letizia |
    levente | leyre | lianne | liberato | licia | lieke | liesbeth | liesel | lieselotte |
    lieve | ligia | lilian | liliane | lilla | lioba | lionel | liridon | lisandro | lisette
    | livia | lívia | livio | liviu | loic | loïc | lola | lonneke | lorand | lorant |
    loredana | lorella | lorena | lorene | lorenz | lorenza | loris | lothar | lotte |
    louison | loukas | lourdinha | lourenco | luana | lubin | lucelia | lucette | lucian |
    luciana | luciano | lucien | lucienne | lucile | lucio | lucrecia | lucretia | lucrezia
    | ludger | ludivine | ludovic | ludovica | ludovico | ludwig | luigia | luigina | luise
    | luisina | luiza | lulzim | luminita | lutz | luuk | luzia | lydie | maaike | maarten |
    maartje | macarena | machteld | madalin | madalina | maddalena | madeleine | mael |
    maelle | magalhaes | magali | magdalene | magdolna | mahaut | maik | maike | maite |
    majlinda | makis | malena | malte | manlio | manoel | manolis | manolo | manon | manuela
    | mara | marc | marcelin | marcelina | marceline | marcelino | marcell | marcella |
    marcelle | marcello | marcial | marciano | mareike | margarete | margarida | margaux |
    margitta | margje | margot | margret | margriet | marguerite | mária | mariagrazia |
    mariajose | marialuisa | marianela | mariangel | mariangela | marianna | mariano |
    marica | maricarmen | maricica | marieke | mariella | marielle | mariette | marije |
    marijke | marijn | marilena | marilia | marinaldo | marinela | marinella | marinette |
    marioara | marios | marisa | maristela | marita | mariuca | marius | marjan | marjolein
    | marjolijn | markos | marleen | marli | marlies | marlon | marnix | marrit | martial |
    martijn | martim | martine | martiniano | marton | márton | maryse | maryvonne |
    massimiliano | massimo | matei | mateo | mateus | matheus | mathias | mathis | mathurin
    | matilde | matthijs | mattia | matyas | maud | maura | maurane | maurits | mauro |
    maxence | maximiliane | maximiliano | maximilien | maximino | maximo | mechthild |
    medard | mehmed | meike | meindert | meinhard | melania | mélanie | melchior | melchor |
    melina | melisa | melissande | menno | merel | micaela | michaela | michalis | michela |
    micheline | mickael | mieke | migena | miguelina | mihaela | mihaly | mihály | mihnea |
    miklos | miklós | mila | miltiadis | minas | mioara | mircea | mireia | mireille | mirel
    | mirella | mireya | mirjam | mirona | mirsad | mitica | moises | mónika | montse |
    montserrat | moreno | morgane | muamer | mujo | muriel | murilo | myriam | myrthe |
    myrtille | myrto | nadege | nandor | narcisa | narciso | nasos | natalio | nathanael |
    nayara | nazareno | neculai | nedim | neeltje | nefeli | neide | nektarios | nele |
    nelida | nello | nelly | nelu | nerea | nereida | nerina | nermin | nermina | nestor |
    neusa | neves | nevio | nexhmije | neyde | nicaise | nicanor | nicasio | nicolae |
    nicolasa | nicoleta | nicoletta | nicolette | nicolo | nicu | nicusor | nienke | nieves
    | nihad | nikolaos | nikolaus | nikoleta | nikos | nilda | nilton | nilza | ninon |
    noelia | noelie | noemi | noemie | norberto | norica | nuno | nunzia | nunzio | nuria |
    nusret | nynke | oana | obdulia | oceane | octav | octavia | octavian | octavio | odalis
    | odete | odile | odysseas | ofelia | olavo | olegario | olinda | oliver | olivér |
    oliverio | olmo | olympe | ombeline | omer | onno | onofre | ophelie | orazio | orestis
    | oriana | orietta | oriol | ornella | orsi | orsola | orsolya | ortrud | ortwin |
    osvaldo | oswaldo | oszkar | oszkár | otavio | otilia | ottavia | ottavio | ottilie |
    ottmar | ottó | ovidiu | paca | paco | palmira | paloma | panagiota | panagiotis | panos
    | pantelis | paola | paraschiva | paraskevi | pascale | pascaline | pascual | pasquale |
    patrice | patrizia | patrizio | paulette | paulien | paulin | paulino | pavlos | pedrina
    | pelayo | pellegrino | penelope | pepe | pepita | pericles | periklis | perrine | péter
    | petre | petrica | petrit | petronela | petronella | petros | petru | phaedra |
    philemon | philibert | philippine | philomene | piera | pierangelo | piergiorgio |
    pierluigi | piero | pierpaolo | pierrette | pierrick | piet | pietro | pilar | pina |
    pino | piroska | pleun | pleuni | policarpo | polyxeni | porfirio | priscila | prudencio
    | quentin | quim | quirino | quitterie | rachelle | radu | rafaela | raffaela | raffaele
    | raffaella | raimondo | raimund | raimunda | raimundo | rainer | raluca | ramiro |
    ramona | ranieri | raoul | raphaelle | raymonde | razvan | rebeca | reginaldo | regine |
    reinder | reiner | reinhardt | reinhold | reinier | rejane | reka | réka | remi |
    remigio | remo | remus | remy | rena | renan | renato | renaud | rené | renée | rens |
    renske | renzo | reynald | rezarta | rezso | rianne | ricarda | riccarda | riccardo |
    richarde | rigoberto | rinaldo | rino | rinske | rinus | rocco | rocio | rodica |
    rodolfo | rodolphe | rodrigue | roel | rogerio | rolande | romain | romane | romano |
    romaric | romeo | romina | romolo | romuald | romualdo | romy | roque | rosalba |
    rosalia | rosalina | rosana | rosangela | rosanne | rosaria | rosaura | roseli | rosella
    | roselyne | rosemarie | rosendo | rosetta | rosilene | rosina | rosine | rossana |
    rossella | roswitha | roxana | roxane | roza | rozalia | rubem | rudi | rüdiger | rufina
    | rufino | ruggero | ruprecht | ruud | ruxandra | sabahudin | sabin | sabino | safet |
    sakis | salome | salvadora | salvatore | samanta | samuele | sancho | sanda | sandor |
    sándor | sandrine | sandro | sandu | sanel | sanne | santi | santiaga | santina |
    sarolta | sascha | saskia | saturnino | saverio | savino | savvas | sead | sebastiana |
    sebastiao | sebastienne | segolene | selene | senad | senna | serafin | serafina |
    serban | serena | serge | sergi | sergiu | settimio | severin | severine | severino |
    sheyla | shkelqim | shpend | shpresa | sibilla | sibylle | sidonie | siebe | siegbert |
    sieglinde | siegmar | siem | sietse | silke | silvana | silvano | silverio | silvestre |
    silvina | silvino | silvio | silviu | simao | simeon | simion | sirio | sjaak | sjoerd |
    skender | sofía | solene | solenne | sonsoles | sorana | sorin | sorina | sotiria |
    sotiris | spiros | spyridon | spyros | stamatis | stanislas | stavros | stefanie |
    stefanos | steffen | steffi | stelian | steliana | stelio | stelios | stéphane |
    stéphanie | stijn | stratos | suada | sueli | sulejman | suljo | susana | susi | suzan |
    suzette | suzon | svea | svenja | sybille | sylvain | sylvaine | sylvestre | sylviane |
    sytske | szabina | szabolcs | szandra | szilard | szilvia | szonja | tabata | tadeo |
    tais | takis | tamas | tamás | tancrede | tanguy | tanja | tarcisio | tasos | tasoula |
    tecla | telma | telmo | teo | teodor | teodoro | teofilo | teresinha | teréz | terezia |
    teun | teunis | thaddee | thais | thalia | thanasis | thanos | thekla | theodor |
    theodora | theodoros | theodosia | theofanis | theophile | therese | thérèse | theunis |
    thiago | thibaud | thibault | thibaut | thijs | thilo | thodoris | thomais | thorben |
    tiberiu | tibor | tijmen | tijs | tilman | tilo | timea | tímea | timos | timothee |
    timothée | tineke | tiphaine | tirso | tito | titouan | tiziana | tiziano | tjark |
    tjeerd | tjitske | toader | toine | toinette | tomasa | tommaso | tonino | toralf |
    toribio | toussaint | traian | traudel | traute | triantafyllos | trijntje | tristao |
    trudi | tullio | tünde | twan | tzeni | ubaldo | ugo | ulises | ulli | ulysse | umberto
    | unai | urbain | urbano | ursel | uschi | vagelis | vaggelis | valbona | valdir |
    valentino | valere | valeriano | valérie | valerio | valeriu | valmir | valon | valter |
    vanda | vanesa | vania | vanna | vasile | vasilica | vasiliki | vasilis | vassiliki |
    vassilis | vazul | vedad | veerle | veit | venancio | verdiana | veridiana | vianney |
    vicenc | vicenta | vicente | victoriano | victorien | victorin | victorine | vilmos |
    vincente | vincenza | vincenzo | vinicius | violante | viorel | viorica | virag | virgil
    | virgile | virgilio | virginio | viridiana | visar | vito | vittoria | vittorio |
    viviana | vivienne | vjollca | vladut | voichita | volker | volkmar | voula | walburga |
    waldir | walkiria | walther | waltraud | wendell | wenzel | wessel | wiebe | wiebke |
    wieke | wilbert | wilfried | wilhelmina | wilhelmine | willeke | willemien | willemijn |
    willi | wilma | wiltrud | winfried | wytze | xanthi | xaver | xaviere | xenia | xenophon
    | ximena | xoan | xose | yago | yaiza | yamila | yann | yannis | yasmina | yesenia |
    yiannis | yiorgos | ylli | yoann | yohan | yolande | yseult | yvan | yveline | yvon |
    zacarias | zaccaria | zacharie | zafeiria | zaida | zaira | zalan | zamfir | zana |
    zelie | zenaida | zephyrin | zijad | zilda | zisis | zlatan | zoltán | zoraida | zsofia
    | zsófia | zsolt | zsombor | zsuzsa | zsuzsanna | zsuzsi | zuleima | zulema | zulmira
    """
)
