"""First names of the south, east and west of Africa.

In: nothing.  Out: `AFRICA`, the names.
Never: a word that is something else as well.
"""

from ...words import said

AFRICA = said(
    """
    abdi | abdirahman | abdullahi | abebe | abimbola | abiodun | achieng | adaeze | adaobi |
    adebayo | adebisi | ademola | adeola | adetokunbo | adewale | adjoa | adwoa | afia |
    afolabi | akello | akinyi | akosua | akua | akwasi | alemayehu | amadi | amadou | amara
    | aminata | aminu | asante | aster | atieno | ayaan | ayo | ayodele | ayokunle | azeb |
    babajide | babatunde | bamidele | barasa | berhane | beza | bilikisu | biniam | bisi |
    bolaji | bolanle | boubacar | bukola | busisiwe | chege | chiamaka | chibuike | chibuzo
    | chidi | chidinma | chiedza | chika | chimamanda | chinedu | chinelo | chinonso |
    chinwe | chioma | chipo | chukwuemeka | chukwuma | daudi | dawit | dembe | deqa | desta
    | diarra | dikembe | ebele | ebere | edem | efe | efua | ejike | ekene | ekow | ekua |
    emeka | enitan | esperance | etta | ezinne | fadekemi | faduma | farai | fartun | fatou
    | fatoumata | femi | fiifi | fikile | folake | folasade | funmi | funmilayo | gbenga |
    getachew | girma | habtamu | haile | hakeem | hibaq | hirut | hodan | idil | ifeanyi |
    ifeoma | ifrah | ikenna | imani | isioma | itumelang | jabari | jabulani | jelani | jide
    | juma | kagiso | kamaria | kamau | kayode | kebede | kehinde | kelechi | khadijah |
    khanyi | khethiwe | kipchoge | kofi | kojo | kwabena | kwadwo | kwaku | kwame | kwasi |
    kwesi | lerato | lesedi | lethabo | lindiwe | lungile | lwazi | maame | makeda | makena
    | mamadou | mandisa | mandla | mariama | marlise | masego | mbali | mekdes | mekonnen |
    melaku | mesfin | mohamud | moussa | mpho | mulugeta | muthoni | mwangi | mwende |
    nadifa | naledi | ndidi | neema | ngozi | nimo | njeri | njoki | nkechi | nkem | nkosana
    | nnamdi | nneka | nokuthula | nomsa | nomvula | nontando | nosipho | nyambura | nyokabi
    | obinna | ochieng | odhiambo | olabisi | olamide | oluchi | olufemi | olumide |
    olusegun | oluwaseun | oluwatobi | onyekachi | oumar | ousmane | palesa | pumla |
    refilwe | rotimi | rudo | rufaro | sagal | sahra | samuela | sarpong | sekou | selam |
    senait | seun | seyi | sibusiso | sipho | siphokazi | siyabonga | solange | tadesse |
    tafadzwa | taiwo | tapiwa | tariro | tatenda | tawanda | temi | temitope | tendai |
    tesfaye | thabiso | thabo | thandeka | thandi | thandiwe | themba | thembi | thulani |
    tinashe | titilayo | tiwa | tobi | tolu | tomiwa | tonderai | tsegaye | tshepo | tumelo
    | tumi | tunde | ubah | uche | uchenna | ugochukwu | uzoma | vusi | wairimu | wambui |
    wangari | wanjiku | wanjiru | warsame | xolani | yared | yasmiin | yaw | yetunde |
    yewande | yohannes | yonas | zanele | zawadi | zerihun | zinhle | zodwa | zola | zuri |
    zwelethu
    """
)
