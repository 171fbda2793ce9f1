"""First names of the Slavic languages.

In: nothing.  Out: `SLAVIC`, the names.
Never: a word that is something else as well.
"""

from ...words import said

SLAVIC = said(
    """
    adela | agata | agnieszka | albin | aleksandar | aleksandr | aleksandra | aleksei |
    aleksey | alena | alesya | alicja | alyona | anatoli | anatoliy | anatoly | andrej |
    andrija | andriy | aneta | anica | antonina | anzhelika | arina | arkadiusz | arkady |
    artem | artyom | barbora | bartek | bartlomiej | bartosz | beata | blanka | blaz |
    blazej | bogdana | bogna | bogumil | bohdan | bohumil | bojan | bojana | boleslav |
    borislav | borivoj | boryana | branimir | branislav | branka | branko | bronislaw |
    bruna | cezary | czeslaw | danica | daniil | danijel | danil | danila | danuta | danylo
    | daria | darina | dariusz | darko | darya | davor | dawid | dejan | denys | desislava |
    dimitar | dmitri | dmytro | dobrila | domagoj | dominika | dorota | dragan | dragana |
    drahomira | drazen | dubravka | dusan | edyta | ekaterina | eliska | elzbieta | emilija
    | eugeniusz | ewa | fedor | filip | filipp | franciszek | frantisek | galina | gavril |
    gennady | georgi | georgiy | gleb | goran | gordana | gregorz | grigory | grzegorz |
    halina | henryk | hristo | hryhoriy | ignacy | ihor | ilija | ilona | inga | ivanka |
    ivaylo | iveta | ivo | iwona | izabela | izabella | jacek | jadranka | jadwiga | jagoda
    | jakov | jarek | jarmila | jaromir | jaroslav | jaroslaw | jasmina | jelena | jerzy |
    jindrich | jiri | jitka | jolanta | jovan | jovana | jozef | jozo | julita | juraj |
    jure | justyna | kacper | kalina | kamil | karel | karol | karolina | kasia | katarina |
    katarzyna | kateryna | katya | kazimierz | kinga | kira | kiril | kirill | klara |
    klaudia | kliment | konrad | konstantin | krasimir | kristijan | kristyna | krystian |
    krystyna | krzysztof | ksenia | kseniya | kveta | ladislav | larisa | lech | lenka |
    leonid | leszek | lidia | lidija | lidiya | lilia | liliana | liliya | ljiljana |
    ljubica | lubomir | lubos | lucjan | ludek | ludmila | lukasz | lyubov | lyudmila | maja
    | maksim | maksym | malgorzata | marek | marija | marijana | mariusz | mariya | marketa
    | martyna | marzena | matej | mateja | matija | matvey | miha | mihail | mihajlo |
    milada | milana | milica | miljenko | milka | milos | miloslav | milosz | mirela |
    mirjana | mirko | miroslav | miroslava | miroslaw | misha | mladen | momcilo | mykhailo
    | mykola | nadezhda | nadja | nastya | nata | natalija | natalya | natasa | nebojsa |
    neda | nemanja | nenad | neven | nevena | nikola | nikolay | norbert | oksana | oldrich
    | oleh | oleksandr | oleksiy | olena | oles | olha | ondrej | ostap | patryk | pavla |
    pavle | pavlina | pavlo | petar | petro | petya | plamen | polina | predrag | przemek |
    przemyslaw | radek | radim | radka | radmila | rado | radoslav | radoslaw | radovan |
    rafal | ratko | renata | robertas | roksana | romana | rostislav | rostyslav | rumen |
    ruslan | ruslana | ruzica | ryszard | sanja | sasa | semyon | senka | sergej | serhiy |
    simona | slavica | slavko | slawomir | slobodan | snezana | sofiya | sonya | stanislav |
    stanislava | stanislaw | stanka | stefania | stela | stepan | stipe | stoyan | strahinja
    | svetla | svetlin | svetoslav | svitlana | szymon | tadeusz | taras | tatjana | tatyana
    | teodora | tereza | tihomir | timofey | todor | toma | tomek | tomislav | tsvetan |
    tsvetelina | tvrtko | urban | uros | urszula | vaclav | vadim | valentin | valentyna |
    valeriy | valery | vanja | vanya | varvara | vasil | vasilisa | vasily | vasyl | velimir
    | vendula | venelin | vesela | veselin | vesna | viacheslav | viera | viktoria |
    viktoriia | viktoriya | violetta | vitaliy | vitaly | vitezslav | vjekoslav | vlad |
    vladislav | vlado | vlasta | vojtech | volodymyr | vratislav | vsevolod | vyacheslav |
    waclaw | waldemar | weronika | wieslaw | wiktor | wiktoria | witold | wlodzimierz |
    wojciech | wojtek | yana | yaroslav | yaroslava | yegor | yelena | yevgeni | yevgeny |
    yuliya | yuriy | zbigniew | zdenek | zdenka | zdravko | zeljka | zeljko | zhenya | zlata
    | zlatko | zofia | zoran | zorica | zorka | zuzana | zuzanna | zvonimir | zygmunt
    """
)
