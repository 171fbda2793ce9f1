"""First names that are found everywhere.

In: nothing.  Out: `COMMON`, the names.
Never: a word that is something else as well ("Will", "Grant", "May", "Rose"), or a place.
"""

from ...words import said

COMMON = said(
    """
    aaron | abby | abdul | abdullah | abigail | abraham | adam | adele | aditya | adrian |
    adriana | ahmad | ahmed | aidan | aisha | ajay | akash | akira | alan | alastair |
    albert | alberto | alejandro | aleksander | alessandro | alex | alexander | alexandra |
    alexandre | alexey | alexis | alfred | ali | alice | alicia | alina | alisa | alison |
    alistair | allan | allison | alyssa | amanda | amelia | amina | amit | amy | ana | anand
    | anastasia | anders | andre | andrea | andreas | andrei | andrew | andrey | andrzej |
    andy | angela | angelo | angus | anil | anita | anja | anjali | anke | ann | anna |
    annabel | anne | annette | annie | ansel | anthony | antoine | anton | antonio | anya |
    aravind | archie | ariel | arjun | arnold | arthur | arun | arvind | ashley | ashok |
    astrid | audrey | augusto | ayesha | barbara | barney | beatrice | beatriz | becca |
    becky | ben | benedict | benjamin | benoit | bernadette | bernard | bert | beth |
    bethany | betty | beverley | beverly | bianca | bjorn | björn | bob | bobby | bogdan |
    boris | brad | bradley | brandon | brenda | brendan | brett | brian | bridget | bronwyn
    | bruce | bruno | bryan | bryce | caitlin | callum | cameron | camille | camilla |
    candice | carl | carla | carlo | carlos | carmen | carol | caroline | carolyn | carrie |
    casey | cassandra | cassie | catherine | cathy | cecilia | cedric | celine | cesar |
    charles | charlie | chen | cheryl | chloe | chris | christa | christian | christina |
    christine | christoph | christophe | christopher | cindy | claire | clara | clare |
    clarissa | claudia | clive | cody | colin | colleen | connor | conor | conrad | corey |
    corinne | cory | craig | cristina | curtis | cynthia | daisuke | damian | damien | dan |
    dana | daniel | daniela | danielle | danny | daphne | darren | darryl | dave | david |
    deb | debbie | deborah | declan | deepak | deirdre | delia | denis | denise | dennis |
    derek | derrick | devin | diana | diane | didier | diego | dieter | dimitri | dirk |
    dmitry | dolores | dominic | dominik | dominique | don | donald | donna | doreen | doris
    | dorothy | doug | douglas | duncan | dylan | eamon | ed | eddie | edgar | edith |
    edmund | eduardo | edward | edwin | eileen | elaine | elena | eleanor | eli | elias |
    elijah | elisa | elisabeth | elise | eliza | elizabeth | ella | ellen | ellie | elliot |
    elliott | elsa | emanuel | emil | emilia | emilie | emily | emma | emmanuel | enrique |
    eric | erica | erik | erika | erin | ernest | esther | ethan | eugene | eva | evan | eve
    | evelyn | fabian | fabio | farah | fatima | federico | felicity | felipe | felix |
    fergus | fernando | fiona | florian | frances | francesca | francesco | francis |
    francisco | franck | francois | françois | frank | franz | fred | freddie | frederic |
    frederick | frederik | gabriel | gabriela | gabrielle | gareth | garry | gary | gavin |
    gemma | geoff | geoffrey | george | gerald | geraldine | gerard | gerry | giles |
    gillian | gina | giovanni | giulia | glen | glenda | glenn | gloria | gordon | graeme |
    graham | greg | gregor | gregory | greta | guido | guillaume | gunter | gustavo | gwen |
    hamish | hannah | hans | haruto | harald | hari | harriet | harrison | harry | harvey |
    hassan | hector | heidi | heinz | helen | helena | helga | henri | henrik | henry |
    herbert | hilary | hilda | hiroshi | howard | hugh | hugo | hussein | ian | ibrahim |
    igor | ilya | imogen | imran | ines | ingrid | ioana | irene | irina | isaac | isabel |
    isabella | isabelle | ivan | ivana | ivy | jack | jackie | jacob | jacqueline | jacques
    | jaime | jake | jakob | jakub | james | jamie | jan | jana | jane | janet | janice |
    janine | jared | jasmine | jason | javier | jean | jeanette | jeff | jeffrey | jen |
    jenna | jennifer | jenny | jens | jeremy | jeroen | jerome | jerry | jesper | jesse |
    jessica | jessie | jill | jim | jimmy | jo | joan | joanna | joanne | joao | joaquin |
    jochen | jodie | joe | joel | joerg | johan | johanna | johannes | john | johnny | jon |
    jonas | jonathan | jonny | jorge | jose | josef | joseph | josephine | josh | joshua |
    joyce | juan | juanita | judith | judy | juergen | jules | julia | julian | juliana |
    julie | juliet | julien | julio | justin | justine | jürgen | kai | kamal | karen |
    karim | karin | karina | karl | karthik | kate | katerina | katharina | katherine |
    kathleen | kathryn | kathy | katie | katrina | katy | kavita | kayla | keiko | keith |
    kelly | kelvin | ken | kenji | kenneth | kenny | kerry | kevin | khalid | kieran | kim |
    kiran | kirsten | kirsty | klaus | krishna | kristen | kristian | kristin | kristina |
    kumar | kurt | kyle | lara | larry | lars | laura | lauren | laurence | laurent |
    lawrence | layla | lea | leah | leanne | lee | leif | leila | lena | leo | leon |
    leonard | leonardo | leonie | leroy | leslie | lewis | liam | lillian | linda | lindsay
    | lindsey | lisa | liz | lizzie | lloyd | lois | lorenzo | loretta | lori | lorna |
    lorraine | louis | louise | luc | luca | lucas | lucia | lucie | lucinda | lucy | luigi
    | luis | luiz | luka | lukas | luke | luisa | lydia | lynda | lynn | lynne | maciej |
    magda | magdalena | magnus | malcolm | mandy | manfred | manish | manuel | marcel |
    marcela | marcelo | marcin | marcia | marco | marcos | marcus | margaret | margarita |
    maria | mariam | marian | mariana | marianne | marie | marilyn | marina | mario | marion
    | marissa | marjorie | mark | marko | markus | marlene | marta | martha | martin |
    martina | martyn | mary | mateusz | mathieu | mathilde | matilda | matt | matteo |
    matthew | matthias | matthieu | maureen | maurice | mauricio | maxim | maxime |
    maximilian | maya | megan | mehmet | mei | melanie | melinda | melissa | meredith |
    michael | michal | michel | michele | michelle | miguel | mihai | mika | mike | mikhail
    | mildred | milena | mina | miranda | miriam | mitch | mitchell | mohamed | mohammad |
    mohammed | moira | monica | monika | monique | morgan | moritz | muhammad | murray |
    mustafa | myra | nadia | nadine | nancy | naomi | nasir | natalia | natalie | natasha |
    nate | nathalie | nathan | nathaniel | naveen | neha | neil | nels | nelson | niall |
    nicholas | nick | nicola | nicolas | nicole | nigel | nikhil | niki | nikita | nikki |
    nikolai | nina | nils | noah | noel | noelle | nora | norma | norman | odette | olaf |
    oleg | olga | olivia | olivier | omar | oscar | oskar | osman | otto | owen | pablo |
    padma | pamela | paolo | patricia | patricio | patrick | patty | paul | paula | paulina
    | pauline | paulo | pavel | pawel | pedro | peggy | perry | peter | petra | phil |
    philip | philipp | philippa | philippe | phillip | phoebe | phyllis | pierre | pieter |
    piotr | pradeep | prakash | pranav | prashant | priscilla | priya | rachael | rachel |
    rafael | raghu | rahul | raj | rajesh | ralf | ralph | ramesh | ramon | randall | randy
    | raphael | raquel | rashid | raul | ravi | raymond | rebecca | reinhard | rene | renee
    | renate | ricardo | richard | rick | ricky | rita | rob | robbie | robert | roberta |
    roberto | robin | rodney | rodrigo | roger | rohan | rohit | roland | rolf | ron |
    ronald | ronnie | rory | rosa | rosalind | rosanna | rosemary | ross | roxanne | roy |
    ruben | rudolf | rui | rupert | russell | ruth | ryan | sabine | sabrina | sally | salma
    | sam | samantha | samir | samuel | sandeep | sandra | sanjay | sara | sarah | sasha |
    satoshi | scott | sean | sebastian | sebastien | selina | sergei | sergey | sergio |
    seth | shane | shannon | sharon | shaun | shawn | sheila | shelley | sheri | sherry |
    shirley | shreya | sid | siddharth | siegfried | sigrid | silvia | simon | simone |
    siobhan | sofia | solomon | sonia | sonja | sophia | sophie | soren | spencer | srinivas
    | stacey | stacy | stanley | stefan | stefano | stella | stephan | stephane | stephanie
    | stephen | steve | steven | stuart | sue | sunil | suresh | susan | susanna | susanne |
    susie | suzanne | sven | svetlana | sylvia | sylvie | tabitha | takashi | tamara | tammy
    | tania | tanya | tara | tariq | tatiana | ted | teresa | terry | thea | thelma | theo |
    theodore | theresa | thierry | thomas | thorsten | tiago | tim | timo | timothy | tina |
    tobias | toby | todd | tom | tomas | tomasz | tommy | toni | tony | torsten | tracey |
    tracy | travis | trevor | trish | tristan | troy | tyler | ulrich | ulrike | uma | umar
    | ursula | usha | uwe | valentina | valeria | valerie | vanessa | vera | vernon |
    veronica | vicki | vicky | victor | vijay | vikram | viktor | vince | vincent | vinod |
    violeta | virginie | vishal | vivek | vivian | vivien | vladimir | walter | wanda |
    wayne | wei | wendy | werner | wilhelm | wilfred | willem | william | winifred |
    wolfgang | wouter | xavier | yan | yannick | yasmin | yasmine | yolanda | youssef | yuki
    | yuri | yusuf | yves | yvette | yvonne | zach | zachary | zack | zara | zelda | zeynep
    | zoe | zoltan | zoë
    """
)
