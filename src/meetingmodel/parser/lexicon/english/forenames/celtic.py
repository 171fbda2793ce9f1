"""First names of Ireland, Wales and Scotland.

In: nothing.  Out: `CELTIC`, the names.
Never: a word that is something else as well.
"""

from ...words import said

CELTIC = said(
    """
    aengus | ailbhe | aileen | ailis | ailish | ailsa | aine | áine | aisling | aislinn |
    alasdair | ambrose | aodhan | aoife | aonghus | arwel | arwyn | bairbre | bedwyr |
    beibhinn | bethan | blathnaid | bláthnaid | branwen | breda | brid | bríd | bridie |
    brigid | bronagh | bryn | bryony | cadell | cadogan | cairbre | caireen | caitriona |
    calum | caoilfhionn | caoimhe | caolan | caradog | carwyn | carys | cathal | catherina |
    catrin | catriona | ceallach | ceri | ceridwen | cerys | cian | cianan | ciaran | ciarán
    | cillian | clodagh | coilin | colm | colman | colum | conall | conchobar | conleth |
    connell | connla | cormac | crionna | cynan | dafydd | dai | daithi | dáithí | dalziel |
    darragh | davina | davy | deaglan | dearbhail | dearbhla | derfel | dermot | dervla |
    desmond | diarmaid | diarmuid | dilwyn | dilys | doireann | domhnall | donagh | donal |
    donall | donnacha | donncha | donnchadh | dougal | dougie | dughall | dyfan | eabha |
    éamon | eamonn | eanna | éanna | eibhlin | eilidh | eilis | eilish | eimear | eimhear |
    eirlys | eirwen | eithne | eleri | eluned | elwyn | emer | emlyn | enda | eoghan | eoin
    | euan | eunan | ewan | ewen | faolan | farquhar | feargal | fearghal | feargus | fergal
    | ferghal | ffion | fiachra | finbar | finbarr | fingal | finlay | finlo | finola |
    fintan | fionn | fionnuala | fionnula | fraser | gaenor | garrett | garvan | geraint |
    gerallt | gethin | glenys | grainne | gráinne | gruffudd | gruffydd | gwawr | gwenda |
    gwendolen | gwendolyn | gwenllian | gwenno | gwilym | gwyn | gwyneth | gwynfor | heddwyn
    | hefin | heledd | hywel | iain | iestyn | ieuan | ifan | illtud | iolo | ionan |
    iorwerth | irfon | iseabail | ishbel | islwyn | ivor | jarlath | keir | kenna | kevan |
    kiera | kirstie | labhrain | lachlan | laoise | leighton | lleucu | llewellyn | llewelyn
    | llinos | llion | lorcan | lowri | luned | lynwen | mabon | madoc | maeve | mairead |
    mairéad | máiread | mairi | mairtin | malachy | manus | meadhbh | meinir | meirion |
    melangell | mererid | merfyn | mervyn | micheal | micheál | michéal | mirren | moibeal |
    morag | morfydd | muireann | muiris | muirne | murdo | murdoch | murtagh | myfanwy |
    naoise | neasa | nerys | nessa | niamh | noirin | nóirín | nuala | oisin | oisín | olwen
    | oran | orla | órla | orlagh | orlaith | owain | padhraic | padhraig | padraic |
    pádraic | padraig | pádraig | padraigin | paudie | peadar | pegi | penri | phelim |
    proinsias | rhian | rhiannon | rhidian | rhodri | rhona | rhonda | rhun | rhydian | rhys
    | riona | ríona | roisin | róisín | ronan | rónán | ruadhan | ruaidhri | ruairi | ruairí
    | ruaraidh | ruari | saoirse | saraid | seamas | séamas | seamus | séamus | seán | senan
    | seonaid | seoras | seosamh | shauna | sheenagh | shona | sian | siân | sinead | sinéad
    | siobhán | sioned | siwan | sorcha | steffan | struan | tadhg | talfryn | tegwen |
    teifion | teilo | tiarnan | tiernan | tomos | torquil | tudur | uisdean | ultan | ynyr
    """
)
