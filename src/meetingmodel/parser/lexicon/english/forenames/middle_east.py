"""First names of the Arab lands, Iran, Turkey, Israel, the Caucasus and Central Asia.

In: nothing.  Out: `MIDDLE_EAST`, the names.
Never: a word that is something else as well.
"""

from ...words import said

MIDDLE_EAST = said(
    """
    abbas | abdallah | abdel | abdelkader | abdelrahman | abdulaziz | abdulkadir | abdulla |
    abdulrahman | abeer | adel | adil | afsaneh | ahlam | aibek | aida | aigul | ainur |
    aizhan | ajmal | akram | alaa | alireza | alisher | almaz | amal | amani | amine | amir
    | amira | ammar | anahit | anara | anas | anisa | anvar | aram | ararat | arash | areej
    | arezoo | armen | armin | arpine | artak | artur | arwa | asel | ashot | askar | aslan
    | asma | astghik | atefeh | aviva | ayala | ayman | aynur | azadeh | azamat | aziz |
    aziza | babak | badr | bahar | bahram | baktiyar | bakyt | bashir | basim | basma |
    bassam | behnam | behrouz | bolat | botir | burak | canan | cem | cemal | ceren | chaim
    | chana | dafna | dalia | dalit | daniyar | darkhan | deniz | derya | dilfuza | dilnoza
    | dilshod | dina | dinara | dorit | dov | dursun | ebru | efrat | ehab | ehsan | eitan |
    ekrem | elad | elham | eliezer | elisheva | emine | emre | enes | enver | erdem |
    erdogan | eren | erhan | erkan | erlan | erol | ersin | esin | esra | esti | eyad | eyal
    | eylem | ezra | fadel | fadi | fahd | farhod | fariba | fariborz | farideh | farouk |
    farrukh | farzad | fatemeh | fathi | fatih | fatma | fereshteh | ferhat | feridun |
    feyza | firas | firat | fouad | fuad | gadi | gagik | garegin | gayane | gershon |
    gevorg | ghada | ghassan | gideon | gil | gila | giorgi | gokhan | golnaz | gonca |
    gulay | gulnara | gulsen | gulshan | gulsum | habiba | hadas | hadassah | hadi | hadil |
    hagit | hakan | hakob | halil | halima | hamdi | hamed | hana | hanan | hani | hanife |
    hasan | hasmik | hatem | hatice | haya | hayat | haydar | hayder | hayk | heba | hillel
    | hossam | hossein | houda | hovhannes | hrant | huda | huseyin | hüseyin | hussain |
    ibrahima | idan | ido | ihab | ihsan | ikram | ilan | ilana | ilhan | ilyas | imad |
    iman | inas | inbal | irakli | ismet | israa | itai | itamar | itzhak | jaafar | jabbar
    | jahongir | jalal | jamal | jamila | jamshid | jasim | javad | jawad | jehan | jihad |
    jihan | kaan | kader | kadir | kairat | kakha | kamila | kamran | kareem | karima |
    karine | kaveh | kemal | kenan | keren | ketevan | khadija | khaled | khalil | khatuna |
    khawla | kheira | kianoush | koray | laila | lasha | latifa | layan | levan | leyla |
    lilit | lina | lior | liora | lubna | luma | lusine | maayan | maha | mahdi | mahmood |
    mahmoud | mahmut | mahnaz | mahsa | maisa | majd | majed | majid | malek | malika |
    malka | mamuka | manal | manana | mane | maram | marat | marwa | marwan | maryam | mayer
    | mazen | mehdi | mehran | mehrdad | meir | meltem | menachem | mervat | meryem | mher |
    mirza | moataz | moayad | mohsen | mona | mordechai | morteza | moshe | mostafa | mouna
    | mourad | muhammed | muna | munir | murat | murod | musa | naama | nabil | nada | nadav
    | nader | nadir | naftali | nagwa | naim | najla | najwa | narek | narges | nargiza |
    narine | nasser | natia | navid | nawal | nazan | nazanin | nazli | nechama | nesrin |
    nezih | nida | nidal | nihal | nihat | niloofar | nilufer | nimet | nino | nitzan | noam
    | nodar | nodira | noor | nour | noura | nune | nuray | nurhan | nuri | nurit | nurlan |
    nursultan | oded | ofer | ofir | ofra | okan | oktay | onur | ophir | orhan | orit |
    orly | osama | osnat | otabek | otar | oya | ozan | ozgur | ozlem | parisa | parvin |
    parviz | payam | pinar | pinchas | pouya | rabab | rabia | rachamim | radwan | rafayel |
    rafik | raghad | rahim | rana | rania | rasha | rashad | raya | reem | reema | reyhan |
    reza | rida | rima | rivka | rizgar | roee | rola | ronen | roni | ronit | rotem | roya
    | ruba | rukiye | rustam | ruzanna | saad | sabri | sadegh | sadiq | saeed | safa |
    safaa | sajad | salah | saleh | salem | salha | salwa | samah | saman | samar | sameh |
    samia | samih | sanzhar | sargis | satenik | saule | sawsan | seda | sedat | selcuk |
    selim | selin | selma | semih | serdar | serkan | sevak | sevda | sevgi | sevim | shadi
    | shahin | shahram | shahrzad | shai | shaima | shakhnoza | shaul | shereen | sherif |
    sherzod | shimon | shira | shlomi | shlomo | shmuel | shokoufeh | shoshana | shulamit |
    shushan | siham | simin | sinan | siranush | soheil | sohrab | sona | soraya | suha |
    suhair | suleyman | sultan | taha | talal | tali | talia | talin | tamar | tamer | tamta
    | taner | tarek | tareq | taron | tawfiq | tayfun | teona | tigran | timur | tolga |
    tomer | tova | tuba | tugba | tulay | turgut | turki | tzipi | tzvi | ufuk | ugur | ulas
    | ulugbek | umit | umut | uriel | usama | vahan | vahe | vahid | vakhtang | vardan |
    vazgen | vigen | volkan | wael | wafa | wafaa | wahid | walaa | waleed | walid | wassim
    | wisam | yaakov | yacine | yael | yahya | yair | yakup | yara | yarden | yaron |
    yasemin | yaser | yasin | yasir | yasmeen | yasser | yavuz | yazan | yehuda | yerlan |
    yigal | yishai | yitzhak | yoav | yochai | yoel | yonatan | yossi | yotam | younes |
    younis | yousef | yousif | youssra | yuval | zahra | zaid | zakaria | zaki | zarina |
    zaruhi | zaven | zaynab | zaza | zeev | zeina | zeki | zeynab | zhanna | ziad | zipora |
    ziva | zohreh | zubeyde | zuhal | zuleyha | zulfiya | zurab | zvi
    """
)
