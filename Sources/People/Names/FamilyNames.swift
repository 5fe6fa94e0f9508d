import Text

/// Family names that come first, or that show the order of a name by their position.
///
/// A name in one of these lists never proves to be a family name; it only keeps the first word of a
/// text from being taken for the given name.
enum FamilyNames {
  /// Vietnamese family names, which come first in Vietnam.
  static let vietnamese = WordList(
    """
    au bach bui cao chau chu cung dam dang dao dinh do doan duong giang ha ho hoang hua huynh khuc
    kieu la lam le luong luu ly mac mai nghiem ngo nguyen pham phan phung quach ta tang thai thich
    tieu to tong tran trieu trinh truong vo vu vuong
    """)

  /// Vietnamese family names that are given names as well.
  static let vietnameseBoth = WordList(
    "chau cung dao duong giang ha hoang khuc kieu la lam ly mai thai tong trieu vu")

  /// Chinese and Korean family names in Latin letters, in several spellings.
  static let eastAsian = WordList(
    """
    ahn an ang bae baek bai bak ban bang byun cai cao cha chae chan chang chen cheng cheung chew
    chia chiang chin chiu cho choe choi chong chou chow chu chua chung cui dai deng ding dong du
    duan eom fan fang feng foo fu fung gao goh gong gu guo gwon ha han hao he heng heo ho hong hou
    hsieh hsu hu huang hui hur hwang im jang jeon jeong ji jia jiang jin jo joo jun jung kang khoo
    kim ko koh kong koo kuo kwak kwan kwok kwon lai lam lau lee leong leung li liang liao liew lim
    lin liu loh long low lu luo lv ma mak mao meng min mo moon na nam neo ng nie niu noh oh ong
    ouyang pae paik pak pan park peng phua poon pyo qian qiao qin qiu quek ren rhee rim roh ryu
    seah seo shao shen shi shim shin sim sima soh son song su suh sun sung tam tan tang tay teo
    tian toh tong tsai tsang tse tsui wan wang wee wei wen won wong woo wu xi xia xiao xie xiong
    xu xue yan yang yao yap ye yeo yeung yi yin yip yoo yoon yu yuan yuen yun zeng zhan zhang zhao
    zheng zhong zhou zhu zhuge zou
    """)

  /// Japanese family names in Latin letters.
  static let japanese = WordList(
    """
    abe ando aoki arai chiba endo fujii fujita fujiwara fukuda goto hara harada hasegawa hashimoto
    hayashi hirano honda ikeda imai inoue ishida ishii ishikawa ito itou iwasaki kaneko kato
    kawabata kawasaki kimura kobayashi kojima kondo kubo kudo kurosawa maeda maruyama masuda
    matsuda matsui matsumoto mishima miura miyamoto miyazaki mori morita murakami nakagawa
    nakajima nakamura nakano nakayama nishimura noguchi nomura oda oe ogawa ohno okada okamoto ono
    ota otsuka ozu saito sakai sakamoto sakurai sano sasaki sato satou shibata shimizu sugiyama
    suzuki takagi takahashi takeuchi tamura tanaka taniguchi tanizaki toyoda uchida ueda wada
    watanabe yamada yamaguchi yamamoto yamashita yamazaki yokoyama yoshida
    """)
  /// Endings that are common in Japanese family names and rare in given names.
  static let japaneseEndings = [
    "moto", "mura", "yama", "kawa", "gawa", "shima", "jima", "zaki", "saki", "guchi", "uchi",
    "naka",
    "zawa", "sawa", "bayashi", "hashi", "wara", "tani", "zuka", "gishi",
  ]

  /// Hungarian family names, which come first in Hungary.
  static let hungarian = WordList(
    """
    ady arany balogh barta bartok biro bogdan bognar borbely boros deak erdos farkas fazekas feher
    fekete fodor fulop gal gulyas hajdu halasz hegedus horvath jozsa juhasz katona kelemen kiraly
    kis kiss kocsis kodaly kovacs kozma lakatos lengyel liszt magyar major meszaros molnar nagy
    nemeth neumann olah orban orosz orsos pap papp pasztor petofi pinter puskas racz rubik sipos
    somogyi szabo szalai szilagyi szoke szucs takacs torok toth varadi varga veres vincze voros
    """)
  /// Given names that show a text to be Hungarian.
  static let hungarianGiven = WordList(
    """
    agnes andras attila balazs bela bence csaba erno erzsebet eszter ferenc gabor gergely gyorgy
    gyula ildiko ilona imre istvan janos jozsef karoly katalin krisztina lajos laszlo levente mate
    mihaly miklos reka sandor szilvia tamas tibor zoltan zsofia zsolt zsuzsa zsuzsanna
    """)

  /// Family names of other languages that are hardly ever given names.
  static let unmistakable = WordList(
    """
    almeida andersen andersson banerjee becker bianchi braun brown carvalho celik chatterjee
    christensen colombo costa das demir dubois dupont durand dvorak eriksson esposito ferrari
    ferreira fischer fournier garcia ghosh girard gupta hansen hoffmann horvat hussain ionescu
    iyengar iyer jensen johansson johnson jones jorgensen jovic kaminski karlsson khan klein koch
    korhonen kowalska kowalski kristensen krueger kruger larsen larsson lefebvre leroy lewandowski
    madsen mccarthy mcdonald melnyk meyer miller moreau mueller mukherjee muller nair neumann
    nielsen nieminen nilsson novak novakova nowak obama obrien oconnor oliveira olsen olsson
    papadopoulos patel pedersen pereira persson petersen popa popescu rao rasmussen reddy ribeiro
    ricci richter rodrigues romano rossi roux russo santos schafer schmidt schneider schroder
    schulz schulze sharma shevchenko silva singh smith sorensen sousa souza svoboda tamm trump
    virtanen wagner weber williams wisniewski wojcik wolff yilmaz zimmermann
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
      "chuk", "ovic", "evic", "ovich", "ovych", "sson", "dottir", "nova", "shvili", "oglu",
      "opoulos",
      "idis",
    ]
    if endings.contains(where: { key.hasSuffix($0) }) { return true }
    return key.hasSuffix("ez") && key != "inez"
  }

  /// Whether a name in Latin letters is a Russian patronymic.
  static func isPatronymic(_ key: String) -> Bool {
    key.count > 5
      && ["ovich", "evich", "ovych", "yovych", "ovna", "evna", "ivna", "ichna", "ilyich"].contains {
        key.hasSuffix($0)
      }
  }

  /// Chinese family names of one character that no Japanese family name starts with.
  static let han =
    """
    习習王李张刘劉陈陳杨楊赵趙黄黃吴吳徐孙孫朱马胡郭罗羅郑鄭谢謝宋许許邓鄧冯馮韩韓曹彭萧蕭蔡潘董袁于叶蒋蔣苏魏吕\
    程沈姚卢盧钟鍾姜崔谭譚廖汪陆韦贾賈邹鄒邱侯尹薛阎闫雷龙黎史贺郝顾顧龚龔邵钱錢戴严莫孔欧
    """
  /// Chinese family names that also start Japanese ones; certain only beside simplified characters.
  static let hanShared =
    "張梁余賀陶毛高田石林金江白熊秦夏唐武任丁何周曾方范万常向段杜孟汤"
  /// Characters that only mainland China writes.
  static let simplified =
    """
    东华国伟丽军强刚杰义卫红兰凤龙鹏飞马风云庆贵贤莲岚键锋铭钢铁银锦镇长门闻阳阴陈韦韩顺颖馨泽涛润渊洁济浏温湾满灵炜烨\
    烁焕爱尔尧岗岭峥师带庄应开张弯怀恺悦惠战扬抚择挚捷执奋妈娅娇婵孙学宁宝实宪宽对寿导将专业丛丝两严丧个丰临为举么乌乐乔习乡书\
    买乱争亚产亩亲亿仅从仑仓仪们众优会伞传伤伦伪体佣侠侣侦侧侨俊俭债倾储儿兑党关兴养兽冈写冲决况净凉减凑凛几凯击凿划刘则创
    """
  /// Chinese family names of two characters.
  static let hanDouble = [
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "皇甫", "令狐", "慕容", "司徒",
  ]

  /// Korean family names of one syllable.
  static let hangul =
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉부"
  /// Korean family names of two syllables.
  static let hangulDouble = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"]
}
