"""First names of all English-speaking lands, older and newer ones and short forms.

In: nothing.  Out: `ENGLISH_SPEAKING`, the names.
Never: a word that is something else as well.
"""

from ...words import said

ENGLISH_SPEAKING = said(
    """
    abbie | addie | addison | adelle | adria | agatha | aggie | alana | alanah | alanna |
    alec | alecia | aled | aleisha | alethea | alfie | algernon | alisha | alissa | alivia |
    allegra | allie | allyson | aloysius | alphonso | althea | alvin | alvina | alyce |
    alyson | ambrosia | amie | amos | anabelle | anahera | andie | andrina | aneurin | angie
    | anika | annelise | anouska | anselm | antonette | arabella | araminta | archibald |
    aretha | ariadne | ariana | arielle | ariki | arleen | arlen | arlene | arlo | arnie |
    aroha | artie | ashlee | ashleigh | ashlyn | aubree | aubrey | audra | augustine |
    augustus | ava | avery | ayana | ayla | azalea | babs | barrie | barry | bartholomew |
    beatrix | bec | beckie | bella | bennett | bernice | bernie | bertie | bessie | bettye |
    beulah | bevan | beverlee | billie | billy | blair | blanche | blythe | bobbie | boyd |
    braden | brady | brandi | brandie | brayden | breanna | bree | brenna | brenton |
    brianna | brianne | britney | brittany | brittney | brodie | bronson | bryanna | bryant
    | brynn | burt | byron | caden | caleb | callie | calvin | cammie | camryn | candace |
    carey | carin | carissa | carleen | carly | carmella | carolee | carolyne | carroll |
    carson | cary | caryl | caryn | cassidy | catharine | cathleen | cathryn | catrina |
    cayden | cecelia | cecil | cecily | chantelle | charissa | charley | charmaine |
    chauncey | cherie | cherise | cherrie | cheyanne | chrissie | chrissy | christabel |
    christi | christie | christin | chrystal | ciara | cicely | cissy | clarice | clayton |
    cleo | cliffe | clifford | clint | clyde | colby | coleen | collette | collin | connie |
    cora | corbin | coretta | corin | corrina | corrine | corrinne | cortney | courtenay |
    courtney | cressida | cristy | curt | cyndi | cyrus | dahlia | damon | danette | dani |
    danika | dannie | dante | darcey | darcie | darcy | darian | dariel | darla | darlene |
    darnell | darrel | darrell | darrin | darryn | daryl | dashiell | davey | davis | dawson
    | dayna | deana | deandra | deandre | deann | deanna | deanne | debbi | debra | dee | deena |
    deidra | deidre | delbert | delilah | della | delmar | delores | deloris | delroy |
    demelza | demetria | demetrius | demi | denice | denzel | denzil | derrek | dewey |
    dianna | dianne | didi | dillon | dinah | dion | dionne | dominica | dominick | donnie |
    donovan | dorinda | dorrie | dorsey | dottie | doyle | duane | dulcie | dustin | dwayne
    | dwight | earleen | earlene | edie | edwina | effie | elaina | eldon | eldridge |
    eleanora | elinor | elle | ellery | ellsworth | elma | elmer | elnora | elouise | elroy
    | elsie | elspeth | elva | elvin | elwood | elyse | emerson | emery | emmeline | emmett
    | emmy | enid | ephraim | erma | erna | ernie | errol | esme | esmé | estella | ethel |
    eula | eunice | eustace | evie | ewart | ezekiel | fallon | faron | farrah | fay | faye
    | fetu | fidelia | finley | finnegan | flora | florrie | floyd | flynn | fran | francene
    | francie | frankie | franklyn | freda | freddy | frederica | freida | freya | frieda |
    gaby | gail | garret | garth | gayle | gaynell | gaynor | gena | genevra | geordie |
    georgie | georgina | geri | gerrard | gerri | gertie | gertrude | gilly | ginny | glinda
    | glynis | grady | grainger | greer | gregg | gretchen | gus | gussie | gusta | gwenyth
    | hadley | hailey | haley | hallie | harlan | harland | harley | harold | harriett |
    hattie | hayden | haydn | hayley | hedda | hedley | hemi | herb | herbie | hershel |
    hettie | hillary | hinemoa | hiram | homer | horace | howie | hughie | humphrey | ilene
    | immy | iola | irvin | irving | irwin | isaiah | isiah | isla | isobel | issac | issy |
    izzie | izzy | jacalyn | jacinda | jacki | jaclyn | jacquelin | jacquelyn | jacqui |
    jaden | jago | jalen | jamar | jameson | jamey | jami | janell | janelle | janessa |
    janetta | janette | janey | janie | jarrod | jarvis | jase | jayden | jayla | jayne |
    jaynie | jayson | jeanie | jeanine | jeannie | jed | jedediah | jedidiah | jefferey |
    jeffery | jemima | jemma | jenelle | jeni | jenifer | jenn | jennie | jenson | jerald |
    jeralyn | jeremiah | jeri | jermaine | jerri | jervis | jess | jessa | jesslyn | jethro
    | jillian | jimmie | jina | joanie | joann | joannie | jobina | jody | johnathan |
    johnathon | johnnie | joleen | jolene | jonathon | joni | jordana | jordyn | jorja |
    joselyn | josiah | josie | joss | josslyn | judah | judd | jude | judi | judie | judson
    | juliann | julianne | julissa | junie | kacey | kaci | kadin | kaela | kahu | kahurangi
    | kaimana | kaitlin | kaitlyn | kalani | kaleb | kaley | kameron | kandace | kara |
    karlene | karli | karly | karolyn | karon | karrie | karyn | kasey | kassandra | kassidy
    | katelyn | katelynn | kathi | kathie | kathlyn | kathrine | kathryne | katina | katlyn
    | katrice | kaya | kayden | kaye | kaylee | kayleigh | kaylin | keanu | keegan | keeley
    | keely | keenan | keira | keisha | kelan | kelley | kelli | kellie | kelsey | kelsie |
    kelton | kendra | kendrick | kennith | kerensa | keri | kerri | kerrie | kerrin |
    kerstie | keturah | keven | kezia | keziah | khloe | kian | kiana | kiara | kimberlee |
    kimberley | kimberly | kimmie | kingsley | kirby | kitty | kizzy | korey | kori | krista
    | kristal | kristan | kristi | kristie | kristopher | kristy | krystal | krystle | kyla
    | kylee | kyleigh | kylie | kym | kyra | lacey | lachie | ladonna | lagi | lainey |
    lakeisha | lana | landon | laney | lanny | larissa | larson | lashonda | latanya |
    latasha | latisha | latonya | latoya | laurie | lauryn | laverne | lavonne | lawanda |
    lawson | leann | leanna | leatrice | lecia | leda | leeann | leigh | leighann | leilani
    | leland | lelia | lemuel | lenard | lennie | lennon | lennox | lenny | lenora | lenore
    | leola | leonora | leora | lesa | lesley | lesli | lester | leta | letha | letitia |
    levi | lexi | lexie | liana | libby | lida | lila | lilah | lilias | lillie | lilly |
    lindsy | linette | linsey | linwood | lissa | lita | livvy | liza | lizbeth | lizette |
    lizzy | londa | lonnie | loraine | lorelei | loren | lorie | lorin | lorinda | lorri |
    lorrie | losa | lottie | louella | louie | louisa | lowell | luann | luanne | lucille |
    lucius | luella | lula | luther | lyle | lyman | lyndon | lyndsay | lyndsey | lynette |
    lynnette | lynwood | lyra | mabel | macey | maci | mackenzie | maddie | maddox | maddy |
    madeline | madelyn | madge | maggie | mahalia | maisie | maitland | makoa | malachi |
    malcom | malia | malik | mallory | malvina | mamie | manaia | manawa | mandi | marama |
    marci | marcie | marcy | margaretta | margery | margie | margo | mariah | maribeth |
    mariel | marietta | marilynn | maritza | marjory | markeith | marla | marlee | marley |
    marlo | marlys | marnie | marsha | martie | marty | marva | marvin | maryann | maryanne
    | marybeth | maryellen | maryjane | maryjo | marylou | mathew | mattie | maude | maudie
    | maurine | mavis | maxine | mayra | mckayla | mckenna | mckenzie | meagan | meaghan |
    meghan | melany | melba | mele | melva | melvin | melvyn | mercia | merideth | merrily |
    mervin | micah | michaelene | mick | mickey | mikaela | mikayla | mikey | millicent |
    millie | milly | milo | mindy | minnie | mirabel | mitchel | mitzi | mollie | molly |
    mordecai | morris | morton | moses | murry | myles | myrna | myron | nadene | nalani |
    nancie | nanette | natalee | natisha | natosha | neal | nell | nella | nellie | nerida |
    nerissa | nessie | neve | neville | ngaio | ngaire | nicci | nichol | nichola |
    nicholette | nicki | nickie | nickolas | nicky | nigella | nikau | nikole | nita |
    noelani | noelene | nolan | nona | noreen | norene | nyla | obadiah | odell | olen |
    oleta | olin | ollie | olwyn | ophelia | oren | orpha | orson | orville | osbert |
    oswald | ozzie | ozzy | paddy | pam | pamala | pamella | pania | paora | pascoe | patsy
    | patti | pattie | paxton | payton | peggie | percival | percy | persephone | pete |
    petula | peyton | phebe | phillippa | philomena | phineas | phylis | pippa | quincy |
    quinlan | quinn | quinton | raelene | rafe | raina | randal | randi | randolph | rangi |
    ranulf | raphaela | rawiri | rayleen | raylene | raymundo | rayna | reagan | reanna |
    reba | rebekah | reece | reese | regan | reggie | reginald | reid | reilly | renae |
    renita | reuben | reva | rexford | reyna | reynold | rhea | rheanna | rhett | rhoda |
    rhonwen | richelle | richie | rickey | ricki | rickie | rikki | ripeka | riva | robb |
    robbin | robbyn | robina | robyn | rochelle | roddy | roderic | roderick | rodger |
    rodrick | rogan | rolando | rolland | romilly | romola | ronda | ronna | ronny | rosalee
    | rosaleen | rosalinda | rosalyn | rosamond | rosamund | roscoe | roseann | roseanna |
    roseanne | roselyn | roshelle | rosie | roslyn | rowland | roxann | roxanna | roxie |
    royce | royston | roz | rozalind | rudy | rufus | ruthann | ruthie | rylan | rylee |
    ryleigh | sabra | sadie | salena | sammie | sammy | sanford | sania | sarai | sariah |
    sarina | saul | saundra | scarlett | scot | scottie | sefina | selena | selwyn | semisi
    | serina | shae | shaina | shaindel | shakira | shalonda | shamus | shana | shanda |
    shanelle | shani | shania | shanice | shanika | shanna | shannan | shannen | shanon |
    shante | sharalyn | shari | sharla | sharlene | sharlotte | sharman | sharron | sharyn |
    shavonne | shawna | shawnee | shay | shayla | shaylee | shayna | shayne | sheena |
    sheilah | shelagh | shelbie | shelia | shellie | shelly | shelton | shena | sheree |
    sherilyn | sherrie | sherrill | sherryl | sherwin | shiela | shirlee | shirleen | shonda
    | shyla | sibyl | sidney | silas | silvester | simmone | sindy | sione | sitiveni |
    skylar | skyler | sloane | sondra | sophy | stacia | stacie | stan | stefani | stephania
    | stephany | stephenie | stephie | stevie | stewart | stu | suellen | sukie | sullivan |
    susannah | susy | suzanna | suzie | suzy | sybil | sydnee | sydnie | sylvester | syreeta
    | tabatha | tallulah | tamati | tameka | tamera | tami | tamia | tamika | tammi | tammie
    | tamsin | tamsyn | tane | tanisha | tarquin | tarryn | tasha | tatum | tavia | tavita |
    tawanna | tayla | taylah | teagan | teague | teddy | tegan | tennille | terence | teri |
    terrance | terrell | terrence | terri | terrie | terrill | tess | tessa | tessie |
    tevita | thaddeus | theda | theresia | thom | thurman | thurston | tiana | tiegan |
    tierney | tiffani | tiffanie | tiffany | tilda | tillie | tilly | timmy | tobie | tobin
    | tomasina | tommie | toney | tonia | tonja | tonya | topher | tori | torin | torrie |
    toya | tracie | trena | tressa | trevelyan | trey | tricia | trina | trisha | trista |
    tristram | trixie | trudie | trudy | twila | twyla | tyree | tyrell | tyson | valarie |
    valorie | vaughan | vaughn | velda | velma | verena | vergil | verla | vern | verna |
    vernice | vesta | vic | vickie | vikki | vilhelmina | vina | vinnie | violette |
    vivianne | waimarie | wally | walt | walton | waylon | wes | wesley | whetu | wilbur |
    wilburn | wilda | wilfredo | wilfrid | willa | willard | willie | willis | wilmer |
    winnie | winona | wiremu | woodrow | wyatt | wynne | wynona | xander | xanthe | xavia |
    yancy | yetta | zac | zacchaeus | zachariah | zachery | zadie | zak | zander | zared |
    zayn | zebedee | zechariah | zeke | zelma | zena | zenobia | zillah | zina | zora
    """
)
