/// Family names that are known to stand first, or that show the order where they stand.
///
/// A name in one of these lists never decides for itself that it is a family name; it only keeps the
/// first word of a text from being taken for the given name.
enum FamilyNames {
  /// Vietnamese family names, which stand first at home.
  static let vietnamese = NameWords.list(
    """
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan luong
    truong ta to cao mai ha lam chau luu dam nghiem thai trieu quach vuong tong kieu phung chu doan tang bach khuc hua giang au mac cung
    dao tieu la
    """)

  /// Vietnamese family names that are given names as well.
  static let vietnameseBoth = NameWords.list(
    "mai ha lam thai giang ly dao chau duong kieu la tong khuc cung trieu vu hoang")

  /// Chinese and Korean family names in Latin letters, in several spellings.
  static let eastAsian = NameWords.list(
    """
    wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song
    zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lv su jiang cai jia
    ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao
    kong bai cui kang mao qiu qin gu hou shao meng long wan duan zhan qian tong yin chang qiao lai
    gong wen xi mo niu nie yi ouyang sima zhuge chan wong lee cheung leung lam ng chow kwok ho yip
    tsang lau tse yeung chiu fung chung mak tsui chu kwan yuen poon tam hui hsu hsieh tsai chang
    chiang chou kuo lim goh ong teo koh chua yeo toh sim chia low tay quek heng foo wee seah chong
    yap khoo loh soh ang neo phua chew leong chin liew kim park pak bak choi choe jung jeong chung
    kang cho jo yoon yun jang lim im rim han oh seo suh shin kwon gwon hwang ahn an yoo ryu jeon jun hong
    ko moon yang son bae pae baek paik heo hur nam shim noh roh ha kwak sung cha joo woo koo min na
    ji eom chae won bang byun ban rhee pyo
    """)

  /// Japanese family names in Latin letters.
  static let japanese = NameWords.list(
    """
    sato satou suzuki takahashi tanaka watanabe ito itou yamamoto nakamura kobayashi kato yoshida
    yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto
    yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii saito
    sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano
    harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo
    yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai kawasaki toyoda honda
    oda kurosawa mishima kawabata tanizaki oe ozu arai iwasaki noguchi sakurai chiba kubo sugiyama
    masuda otsuka hirano kojima nomura matsui sano
    """)
  /// Endings that Japanese family names have and given names seldom.
  static let japaneseEndings = [
    "moto", "mura", "yama", "kawa", "gawa", "shima", "jima", "zaki", "saki", "guchi", "uchi",
    "naka",
    "zawa", "sawa", "bayashi", "hashi", "wara", "tani", "zuka", "gishi",
  ]

  /// Hungarian family names, which stand first at home.
  static let hungarian = NameWords.list(
    """
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos
    meszaros olah racz fekete szilagyi torok feher gal kis szucs kocsis orsos pinter fodor szalai
    sipos magyar gulyas biro kiraly katona bogdan boros varadi fazekas kelemen somogyi fulop veres
    vincze hegedus deak pap szoke voros bognar lengyel bartok liszt puskas rubik erdos neumann orban
    barta kozma pasztor borbely hajdu halasz major orosz petofi arany ady jozsa kodaly
    """)
  /// Given names that tell a Hungarian text.
  static let hungarianGiven = NameWords.list(
    """
    janos ferenc laszlo zoltan istvan jozsef gabor tamas attila sandor csaba zsolt tibor gyorgy bela
    erno erzsebet ilona zsuzsanna agnes ildiko eszter reka zsofia imre lajos gyula miklos mihaly
    karoly andras balazs gergely szilvia krisztina katalin bence mate levente zsuzsa
    """)

  /// Family names of other languages that are hardly ever given names.
  static let unmistakable = NameWords.list(
    """
    smith johnson williams brown jones miller muller mueller schmidt schneider fischer weber meyer
    wagner becker schulz schulze hoffmann schafer koch richter klein wolff schroder neumann
    zimmermann braun krueger kruger rossi russo ferrari esposito bianchi romano colombo ricci
    dupont durand dubois moreau lefebvre leroy roux fournier girard garcia silva santos oliveira
    sousa souza pereira ferreira rodrigues costa almeida carvalho ribeiro kowalski kowalska nowak
    wisniewski wojcik kaminski lewandowski novak novakova svoboda dvorak andersson johansson
    karlsson nilsson eriksson larsson olsson persson hansen jensen nielsen pedersen andersen olsen
    larsen popescu ionescu popa yilmaz demir celik patel sharma gupta singh khan reddy rao nair iyer
    iyengar mukherjee banerjee chatterjee das ghosh obrien oconnor mccarthy hussain
    shevchenko melnyk papadopoulos virtanen korhonen nieminen tamm horvat jovic obama trump
    """)

  /// Whether a name is Japanese by list or by its ending.
  static func looksJapanese(_ key: String) -> Bool {
    japanese.contains(key) || key.count > 5 && japaneseEndings.contains { key.hasSuffix($0) }
  }

  /// Whether a name in Latin letters has the ending of a Slavic or Spanish family name.
  static func looksLikeFamily(_ key: String) -> Bool {
    guard key.count > 4 else { return false }
    let endings = [
      "ov", "ova", "ev", "eva", "sky", "skiy", "skij", "ski", "skaya", "skaia", "skaja", "enko",
      "chuk", "ovic", "evic", "ovich", "ovych", "dottir", "nova", "shvili", "oglu", "opoulos",
      "idis",
    ]
    if endings.contains(where: { key.hasSuffix($0) }) { return true }
    return key.hasSuffix("ez") && key != "inez"
  }

  /// Whether a name in Latin letters is a Russian name after the father.
  static func isPatronymic(_ key: String) -> Bool {
    key.count > 5
      && ["ovich", "evich", "ovych", "yovych", "ovna", "evna", "ivna", "ichna", "ilyich"].contains {
        key.hasSuffix($0)
      }
  }

  /// Chinese family names of one character that no Japanese family name starts with.
  static let han: Set<Character> = Set(
    """
    习習王李张刘劉陈陳杨楊赵趙黄黃吴吳徐孙孫朱马胡郭罗羅郑鄭谢謝宋许許邓鄧冯馮韩韓曹彭萧蕭蔡潘董袁于叶蒋蔣苏魏吕\
    程沈姚卢盧钟鍾姜崔谭譚廖汪陆韦贾賈邹鄒邱侯尹薛阎闫雷龙黎史贺郝顾顧龚龔邵钱錢戴严莫孔欧
    """)
  /// Chinese family names that Japanese ones start with too; sure only beside simplified characters.
  static let hanShared: Set<Character> = Set("張梁余賀陶毛高田石林金江白熊秦夏唐武任丁何周曾方范万常向段杜孟汤")
  /// Characters that only mainland China writes.
  static let simplified: Set<Character> = Set(
    """
    东华国伟丽军强刚杰义卫红兰凤龙鹏飞马风云庆贵贤莲岚键锋铭钢铁银锦镇长门闻阳阴陈韦韩顺颖馨泽涛润渊洁济浏温湾满灵炜烨\
    烁焕爱尔尧岗岭峥师带庄应开张弯怀恺悦惠战扬抚择挚捷执奋妈娅娇婵孙学宁宝实宪宽对寿导将专业丛丝两严丧个丰临为举么乌乐乔习乡书\
    买乱争亚产亩亲亿仅从仑仓仪们众优会伞传伤伦伪体佣侠侣侦侧侨俊俭债倾储儿兑党关兴养兽冈写冲决况净凉减凑凛几凯击凿划刘则创
    """)
  /// Chinese family names of two characters.
  static let hanDouble: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "皇甫", "令狐", "慕容", "司徒",
  ]

  /// Korean family names of one syllable.
  static let hangul: Set<Character> = Set(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉부")
  /// Korean family names of two syllables.
  static let hangulDouble: Set<String> = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"]
}
