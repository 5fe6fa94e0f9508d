import Text

/// Titles and forms of address before a name, the world over, in the form of `nameKey`.
///
/// A word that somebody may have for a given name is in one of the lists of doubtful words: a text
/// that starts with it is asked about, unless more titles follow.
enum TitleWords {
  /// Titles that are hardly ever given names.
  static let certain = WordList(
    """
    abbess abg abog abogada abogado abp abune acharn acharya adhivakta adjudant adm admiral adv
    advocate advocates advogada advogado advokat adw adwokat airman ajahn ajarn akademik al-hajj
    albay alcalde alcaldesa ald alderman alderwoman alhaj alhaja alhaji aling allama amb
    ambassadeur ambassador ambassadrice amiral amtsrat apostle appuntato apt aqa arch archbishop
    archdeacon architetto arq arquitecta arquitecto arquiteta arquiteto asec asist asiwaju askofu
    assemblyman assemblymember assemblywoman assessor assessore atty aunt auntie avukat avv
    avvocata avvocato ayatollah bapak baroness baronessa baronne barrister baumeister baurat bgm
    bhikkhu binbasi binibini biskop bldr bogyoke brig brig-gen brigadier brigadiere broeder
    brother bundesrat burgemeester burgermeister burgermeisterin bwana capitaine capitan capitano
    capitao caporal capt captain cardinal cav-lav cavaliere cdr cdre cel chairman chairwoman
    chanoine chaplain chef chefarzt chefarztin cheikha chief cik cikgu civ-ing civing cllr cllrs
    cmde cmdr cmdte cnel coach col colonel colonnello comandante comdt comendador comisario comm
    commandant commander commendatore commissioner commodore comr comrade comte comtesse conf
    congressman congresswoman cons constable cont contador contadora coronel corporal councillor
    councilman councilmember councilor councilwoman countess cpl cpo cpt csm cwo d-l d-na daktari
    dame datin dato datuk ddr deaconess dear dechant dejazmach dekanin delegada delegado dep
    deputada deputado depute deputee desembargador desembargadora deshabandu deshamanya detective
    dhr diak diakonin dipl dipl-inf dipl-ing dipl-kfm dipl-pad dipl-wirt-ing diputada diputado dir
    direktor dkfm doamna docent docteur doctor doctora doktor dominee domnisoara domnul dompfarrer
    dott dott-ssa dottor dottore dottoressa dottssa doutor doutora doz dr dr-hab dr-ing dr-jur
    dr-med dr-phil dra drg drh drs duchesse econ economista ecz eczaci egr el-hadj el-haj el-hajj
    emt encik enf enga engenheira engenheiro engr ensign evang evangelist excellency excma excmo
    exma exmo father feldwebel feuerwehrmann fil-dr fitawrari flt frau fraulein fray frei freifrau
    freifraulein freiherr freiin frere frhr friar frl froken fru furstin gda gdica gdja gdjica
    geheimrat gen generaal general genl geom geometra ginang ginoo gng gob gospa gospod gospoda
    gospodica gospodicna gospodin gov governor graaf graf grafin gral grandma grandpa gravin gysgt
    hajah hajia hajiya hajj hajja hajjah hajji hallo harra hauptmann hav havildar headmaster
    headmistress hello hermana hermano herr herra herrn hey hi highness hj hjh hna hno hocam
    hofrat hofratin hojatoleslam hola hon honorable honorarkonsul honourable hptm hr ibu ifj ilma
    ilmo imam ing-arch ingegner ingegnere ingeniera ingeniero ingenieur ingenieurin insp inspector
    inspektorin inz inzinier inzynier irmao ispettore ispettrice iur janab jhr jkvr jonkheer
    jonkvr jonkvrouw judr juiz juiza juniorprofessor justizrat kagawad kak kapellmeister kapitein
    kaplan kapt kapten kard khun kiai komm-rat kommerzialrat kommissarin kommr komtess konsehal
    konsul kpt kriminalrat ksiadz kumari kundze kungs kuya kyai lady ladyship landrat lcda lcdo
    lcdr ldr lect lecturer leutnant lhaj lic lic-iur licda licdo licenciada licenciado lieut
    lieutenant lord lordship lt lt-col lt-gen ltc ltcol ltgen luang luitenant madam madame
    mademoiselle madre madya maestra maestro magg maggiore magister magistra magistrate maharaja
    maharani maitre maj-gen majgen malam mallam mananiya manong marchesa marchioness marechal
    maresciallo markgraf marquess matron maulana maulvi mawlana mayor mazi mbak mchungaji mdb mddr
    medizinalrat mejuffrouw meneer mesdames messieurs messrs mev mevr mevrouw mfundisi mga mgr
    mgr-art mhandisi mhe mheshimiwa mhlekazi midshipman midwife mimar minister ministerialrat
    ministre miss missionary mister mistress mjr mkhulu mlle mlles mlodszy mmag mme mmes mnr
    mnumzana mohandes mohtaram mohtarma molana monseigneur monsieur monsignor monsignore moruti
    mosammat mosammet mother moulana mr mrs ms msgr msgt mtra mtro mudr muhandis muhendis muhtar
    mulla mullah musammat mvdr mw mwalimu mx mzee nadkom nangsao nationalrat nawabzada ndugu neiti
    notaio notaris notariusz npor nsnd nsut ntate nurse nyonya oberarzt oberarztin oberin
    oberinspektor oberleutnant obermedizinalrat oberst oberstleutnant oberstudienrat obstlt ofc
    officer ogbeni ogr ojciec okyeame olori onor onorevole oom opanyin osofo ostad ostd ostr
    otunba overste ozv padre paeddr pandit panele pani paramedic parintele pastoor pastorin pater
    pbro per-ind pfarrer pfarrerin pfc pfr pgs pharm pharmdr phdr phra plk podkom polizeirat
    polizist polizistin ponas ponia pplk ppor pralat preacher prefet prefetto preili premier preot
    preotul presb presbitero president primar primaria primarius princesse principal principessa
    prinzessin priv-doz privatdozent privatdozentin prof profa profesor profesora profesorka
    professeur professor professora professore professoressa professorin prok prophetess
    prosecutor proua psic psicologa psicologo pst pstr pt puan pvt qadi qari questore rabbanit
    rabbi rabbiner radca radm ragioniera ragioniere rcdr rear-admiral rebbetzin rechtsanwalt
    rechtsanwaltin regierungsrat representative rev revd reverend rndr rouva rre rsdr rt-hon rtm
    sahibzada sarge sargento sarjant sayadaw sayama sayin schulrat sedzia selectman senador
    senadora senateur senator senatore senatrice senor senora senores senorita sensei sergeant sfc
    sgm sgt sgto shaikh shaikha shaykh shaykha sheik sheikh sheikha shifu shree shreemati shri
    shriman shrimati sierz sifu signor signora signorina sigra sindaco siostra sir sister slecna
    smt smti soeur solicitor sqn sra srita srta ssgt starszy steuerberater steuerberaterin
    studienrat subedar suor superintendent supt surv sushri swami sœur tannie tegmen ten-col
    tenente teniente thdr thiru thirumathi thlic ths tmt togbe tohtori torgbui trooper tte
    umfundisi uncle undersecretary univ univ-prof usec ust ustad ustadh ustadha ustadz ustadzah
    ustaz ustazah uzm vadm ven venerable vereador vereadora veuve vicar vice-admiral
    vice-chancellor vice-president vicomte vicomtesse viscount viscountess vitez vve w/ro w/rt
    wachtmeister wakili wethouder weyzerit weyzero wg woizerit woizero yab yarbay ybhg yrd yuzbasi
    ziviltechniker zuster αρχιμανδριτης δεσποινις δικηγορος δις δρ δρα ιατρος κ κα καθηγητης
    καθηγητρια κυρια κυριοι κυριος μηχανικος πατηρ στρατηγος адвокат адмирал акад академик арх
    архимандрит батюшка г-дин г-жа г-н г-ца генерал гжа гн господин госпожа госпођа госпођица д-р
    депутат доктор докторка доц доцент др иеромонах инж инженер капитан леитенант маиор матушка
    министр митрополит отец отець пан панi пани панна пані подполковник полковник протоиереи проф
    професор профессор сенатор судья товарищ уважаемая уважаемыи шановна шановнии դոկտոր պարոն
    պրոֆեսոր տիկին օրիորդ אדר אינג אלוף גב גברת דר הרב הרבנית השופט השופטת חכ מר סגן סרן עוד פרופ
    רב רוח آقای آنسة أد أستاذ أستاذة استاد الآنسة الأب الأستاذ الأستاذة الإمام الحاج الحاجة
    الدكتور الدكتورة الرائد السفير السيد السيدة الشيخ الشيخة العقيد العميد القاضي القس اللواء
    المحامي المحامية المستشار المستشارة المقدم الملازم المهندس المهندسة النائب النقيب الوزير جناب
    حاج خانم دكتور دكتورة دکتر سعادة سماحة سيدة فضيلة معالي مهندس مهندسة مهندسه आचार्य कुमारी डॉ
    डॉक्टर पंडित प्रो प्रोफेसर श्री श्रीमती श्रीमान सुश्री स्वामी ბატონი დოქტორი პროფესორი
    ქალბატონი
    """)
  /// Abbreviations that are titles with a full stop, and may be names without one.
  static let dotted = WordList(
    """
    akad alh app ar arc ars asp audit av barr bb bc bibl bp bpk br bro bs cand cap card cav cdt
    civ cn cong cs ctg dekan des det dip dl doc ds dt ec eng er esq fr gp gs hab id ing ir kh km
    kol ks ku kum lek ls m mag maj mal mec mej mons nn not ny od op ord pb pe pol por pr prea pres
    prim prop ra rag rep sac sec sen sig sis sn sr sup sur tec ten tn ts uff ver vet vlc yb καθ
    ген гр д дп иером ин кап леит мл полк пп прот св ст інж أ د م पं
    """)
  /// Words that are a part of the title that follows: `Vice Admiral`, `The Rt Hon`.
  static let openings = WordList(
    """
    acting adj adjunct air ao apl assistant assoc associate asst cher chere deputy egregio ehem
    emer emerita emeritus estimada estimado field first fleet flight geehrte geehrter gentile
    group her high his honorary junior lance liebe lieber master most petty pilot prime rear right
    rt second sehr senior senyor special squadron staff sua sub the toh tuan under very vice
    warrant wing your
    """)
  /// Continuations of a title: `Dr. rer. nat.`, `Dr. h.c.`.
  static let parts = WordList(
    """
    agr arch art c comm dent dr-ing e eh em emer forest gor gorevlisi h hab habil hc ing inz iur
    jur math med mont mult n nat oec paed phil pol publ rer sc sci soc techn theol univ vet wiss
    """)
  /// Continuations of a Malay title: `Tan Sri`.
  static let malayParts = WordList(
    """
    paduka patinggi seri setia sri wira
    """)
  /// Ends of abbreviations, after a full stop: `Dott.ssa`, `Mag.a`.
  static let endings = WordList(
    """
    a c e er fh h in ina ma na o ra sa ssa ta tu
    """)
  /// Titles that only their accents tell from names, in small letters.
  static let accented = WordList(
    """
    abbé bà chị cô doç doña dña hacı irmã mᵉ père séra thầy ông
    """)
  /// Titles in capitals, in a text with small letters.
  static let capitals = WordList(
    """
    bgen ca col cpa gen hrh hrm ltg ltjg maj mgen msg qs ssg
    """)
  /// Capitals that are titles to some and initials to others.
  static let maybeCapitals = WordList(
    """
    acm acp am asi avm bm cma cp dc dci dcp di dj dsp he hh hm kr lh lr mc mla mp nr oa pc pd pm
    rr se sem si sp vp wp
    """)
  /// Words that are titles to some and names to others.
  static let doubtful = WordList(
    """
    abba abbot abouna abuna aga agent agha ajeng akka amma ammo anba ashin ate ato baba bangsawan
    bapa bapu baron barone baronesa bay beg begum behn bendara bey bhai bibi bishop blatta bu
    cadet caliph canon chancellor chaudhary chaudhry che choudhary choudhury chowdhury conde
    condesa consul contessa count daw deacon delegate dentist deputy doge don dona duca duchess
    duke duque duquesa duwa earl edler effendi elder emperor empress fra furst gogo grazmach guru
    gusti haci hadj hadji haj haji herzog hoca hodja ichie igwe infanta infante judge justice
    kanjeng kegnazmach kes khanom khatib king knight laird lalla late lij lok maharaj mahatma mahn
    major malik mama mang marchese marques marquesa marquis marquise mas master mbah me meister
    memhir mian mma moulay muezzin mufti mulay nai naib naik nang nawabzadi nayak nii nobile nyi
    nze oba oga oknha ozo pak pan pandita papa pastor pharmacist physician pir pope prabhu prince
    princess principe prinz prior private prophet provost qazi queen raden raja rana ranger rav
    reb rector reeve rinpoche ritter sadhu sadhvi saheb sahib saint samdech sant sardar sayed
    sayid sayyed sayyid secretary selvan senhor senhora senhorita seri seu seyed shaman sheriff si
    sidi sor speaker squire sri surgeon swamini syed tan tante tantie tata tatay tengku teta
    thambi therapist tio tonton treasurer tun tunku tutor umma ustaad ustadi vaidya visconde
    visconte vizconde warden
    """)
  /// Given names that are titles before a whole name: `Dean John Reed`.
  static let doubtfulOfThree = WordList(
    """
    barron bayan blessed cheikh cherif dean didi dom donna emir hadja hafiz lama lola marshal mir
    mirza nana nawab rani rex saya selvi sharif sherif sultan tita tito wali
    """)
}
