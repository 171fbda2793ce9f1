"""First names of China, Japan, Korea and the south-east of Asia.

In: nothing.  Out: `EAST_ASIA`, the names.
Never: a word that is something else as well.
"""

from ...words import said

EAST_ASIA = said(
    """
    achara | agung | agus | aiko | akihiko | akihiro | akiko | akio | amihan | aminah | andi
    | anh | anong | apinya | arthit | asami | asuka | atsushi | aulia | ayaka | ayako |
    ayumi | azizah | azlan | azman | bambang | baozhu | bayani | bingbing | binh | boonmee |
    bowen | budi | cahya | chai | chaiwat | changming | chanida | chanwoo | chaoyang | chau
    | chenchen | chengyu | chie | chiharu | chihiro | chikako | chunhua | chunyan | citra |
    crisanto | cuong | daehyun | daichi | dalisay | dandan | dawei | dedi | dewi | dian |
    diep | dimas | dinh | divina | dohyun | donghyun | dongmei | dongwook | duong | duy |
    eiji | eiko | emiko | emmanuelle | endang | eri | ernesto | etsuko | eunji | eunjung |
    eunkyung | eunsoo | evangeline | fadhil | faiz | fajar | fangfang | farid | faridah |
    fauzi | feifei | fitri | fumiko | fumio | galih | giang | goro | guanghui | guangming |
    guofeng | guoliang | guoqiang | gyuri | haejin | haeun | hafiz | haibo | haifeng |
    haiming | haitao | haiyan | haiying | hajime | hakim | halim | hamid | hanae | hanako |
    hanh | haoran | haoyu | haruka | haruki | haruko | haruna | hayato | hayoon | haziq |
    heejin | hendra | hendro | hideaki | hidekazu | hideki | hideo | hideyuki | hieu |
    hikari | hikaru | hiroaki | hirofumi | hiroki | hiroko | hiromi | hironori | hiroto |
    hiroyuki | hisashi | hisham | hitomi | hitoshi | hoang | hongbo | hongmei | hongwei |
    hongyan | honoka | huan | huijuan | huimin | huong | huyen | hyejin | hyeon | hyeonseo |
    hyojin | hyun | hyunjin | hyunju | hyunjung | hyunsoo | hyunwoo | ichiro | ikuko | indah
    | indra | inho | intan | isamu | ismail | itsuki | iwan | izumi | izzah | izzati |
    jaehee | jaeho | jaehyun | jaemin | jaewon | jaeyoung | jeonghoon | jeongmin | jiahao |
    jiahui | jiajia | jiajun | jialin | jiaming | jian | jianfeng | jianguo | jianhua |
    jianjun | jianming | jianping | jianwei | jiawei | jiaxin | jiayi | jiaying | jiayu |
    jielin | jieun | jieying | jihoon | jihye | jihyun | jimin | jingjing | jingwen | jingyi
    | jinhee | jinho | jinhua | jinlong | jinsoo | jinwoo | jiro | jisoo | jiwon | jiwoo |
    jiyeon | jiyoung | joko | jomar | jonghyun | joohyun | joselito | jovelyn | junfeng |
    junghee | junhao | junho | junhui | junhyuk | junichi | junjie | junko | junming | juri
    | juyeon | kaede | kaito | kaiwen | kamarul | kana | kanako | kangmin | kanya | kaori |
    kaoru | kartika | katsuhiko | katsuya | kazue | kazuhiko | kazuhiro | kazuki | kazuko |
    kazumi | kazuo | kazuya | keiichi | keisuke | keita | kenichi | kenjiro | kenta |
    kentaro | ketut | khairul | khanh | khoa | kien | kittisak | kiyoshi | koichi | koji |
    kosuke | kotaro | kouji | kristine | kumiko | kunihiko | kyoko | kyung | kyungsoo |
    lanying | lestari | ligaya | lihong | lihua | lijuan | lili | liming | lingling | linh |
    liping | liqun | lixin | liying | longwei | luan | luningning | mahathir | maiko | maki
    | makoto | malee | mamoru | manabu | manami | manh | maribel | maricel | mariko |
    marilou | marisol | marites | marzuki | masaaki | masahiko | masahiro | masaki | masako
    | masami | masanori | masao | masaru | masashi | masato | masaya | masayuki | mayu |
    mayuko | mayumi | mazlan | megumi | meifang | meihua | meiling | meiyu | meng | mengjie
    | mengmeng | michiko | mieko | mikako | miki | mikiko | minah | minako | minghui | mingi
    | mingming | mingyu | mingzhe | minh | minho | minhyuk | minjae | minjeong | minji |
    minjun | minkyu | minoru | minseo | minseok | minsoo | minsu | minyoung | misaki |
    mitsuko | mitsuru | miwa | miyuki | mizuki | momoka | momoko | motoko | myung | myungsoo
    | nadhirah | najib | namjoon | naoki | naoko | naoto | naoya | natsuki | natsuko |
    natsumi | nattapong | ngan | ngoc | nguyet | nhan | nhung | ningning | niran | nizam |
    noboru | nobuhiro | nobuko | nobuo | nobuyuki | norazah | noriko | norio | nurul |
    orawan | osamu | peipei | pengfei | pensri | phat | phichai | phong | phuc | phuong |
    piyada | pornthip | prasert | preecha | putri | putu | qianqian | qianwen | qing |
    qingqing | qiuyan | quan | quang | quoc | quyen | quynh | rahmat | ratana | ratih |
    razak | reiko | reynaldo | rika | riko | rina | rini | rintaro | risa | rizal | rizki |
    rodel | rogelio | rommel | ronaldo | rongrong | rosalie | roslan | rosli | rosnah |
    rowena | rozita | ruihan | ruijie | ruoxi | ryo | ryoichi | ryoko | ryosuke | ryota |
    ryuichi | ryuji | sachiko | sakchai | saki | sakura | sangmin | sangwoo | saori | satomi
    | satoru | sayaka | sayuri | seiji | seohyun | seojun | seongmin | seoyeon | seoyun |
    setiawan | seulgi | seunghyun | seungmin | shafiqah | shahrul | shanshan | shaohua |
    shengli | shigeki | shigeo | shigeru | shihan | shijie | shinichi | shinji | shinobu |
    shinya | shizuka | shoichi | shoji | shota | shuai | shuang | shufen | shuhui | shunsuke
    | shuting | shuyi | sihan | siqi | siriporn | siti | siyu | slamet | somchai | somsak |
    songlin | soobin | soohyun | soojin | sooyoung | sora | sota | suharto | sujin | sukma |
    sumalee | sumiko | sumin | sungho | sungjin | sungmin | sunhee | supaporn | supriyadi |
    susilo | susumu | suwanna | suzume | syafiq | syahirah | syazwan | tadashi | taeho |
    taehyung | taeyang | taichi | taiki | takafumi | takahiro | takaki | takako | takao |
    takaya | takayuki | takehiko | takeo | takeru | takeshi | taku | takumi | takuya |
    tamiko | tamotsu | taro | tatsuo | tatsuya | teguh | tetsuo | tetsuya | thanawat | thang
    | thanh | thao | thien | thinh | thuy | tianyi | tianyu | tien | tingting | toan |
    tomoaki | tomohiro | tomoka | tomoki | tomoko | tomomi | tomoya | tomoyuki | toru |
    toshiaki | toshihiro | toshiko | toshio | toshiyuki | trang | triana | trinh | trung |
    truong | tsubasa | tsutomu | tsuyoshi | tuan | tuti | tuyen | uyen | vinh | wahyu |
    wataru | wati | wayan | weidong | weihong | weijie | weiming | weiwei | weixin | wenbin
    | wenhao | wenhui | wenjie | wenjing | wenjun | wenli | wenxin | wenyan | wichai |
    widodo | wilai | wonjun | wulan | xiangyu | xiaobo | xiaodong | xiaofei | xiaofeng |
    xiaogang | xiaohong | xiaohua | xiaohui | xiaojie | xiaojing | xiaojun | xiaolan |
    xiaolei | xiaoli | xiaolin | xiaoling | xiaolong | xiaomei | xiaoming | xiaona |
    xiaoping | xiaoqing | xiaowei | xiaowen | xiaoxia | xiaoyan | xiaoying | xiaoyu | xin |
    xingyu | xinran | xinyi | xinyu | xinyue | xiuying | xuan | xueli | xuemei | xuming |
    yafei | yanfang | yangyang | yanhong | yanhua | yanjun | yanling | yanping | yanti |
    yanyan | yaqi | yasuhiro | yasuko | yasuo | yasushi | yating | yaxin | yeji | yejin |
    yeonjun | yerim | yichen | yifan | yifei | yihan | yijun | yiming | yingying | yiran |
    yiwei | yixin | yiyang | yohei | yoichi | yoko | yongjun | yongqiang | yoonji | yoshiaki
    | yoshihiro | yoshiko | yoshio | yosuke | yota | youngho | youngjae | youngjin | youngmi
    | youngsoo | youwei | yuanyuan | yubo | yuchen | yudi | yuehua | yufei | yuhan | yuhang
    | yui | yuichi | yuika | yuina | yuji | yujia | yujie | yujin | yuka | yukari | yukie |
    yukiko | yukio | yuko | yulia | yumi | yumiko | yuming | yuna | yunfei | yuqing | yusuke
    | yuta | yutaka | yuting | yuto | yutong | yuxi | yuxin | yuxuan | yuya | yuyan | yuzuki
    | zainal | zaleha | zhangyong | zhen | zheng | zhengyu | zhenhua | zhenyu | zhihao |
    zhihui | zhiming | zhiqiang | zhiwei | zhixin | zhiyong | zhiyuan | zhongwei | zifan |
    zihan | zihao | zimo | zitong | ziwei | zixin | zixuan | ziyang | ziyi | zulkarnain |
    zulkifli
    """
)
