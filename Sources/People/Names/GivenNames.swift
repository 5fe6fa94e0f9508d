import Text

/// Given names: the most certain of them, those of two words, and those without a family name.
enum GivenNames {
  /// Given names that are hardly ever family names, in the form of `nameKey`.
  static let common = WordList(
    """
    agnieszka aisha alejandro alessandra alessandro alexandre alice alicia alina amelia amy ana
    anastasia andreas andrzej angela anita anja ann anna anne annette annika antje antonella
    antonia astrid aurelie ayesha ayse barbara beata beatrice beatriz bernd betty birgit bjorn
    brenda brian bridget brigitte camille carla carmen caroline catherine cecilia chiara chloe
    christina christine christopher claire clara claudia cristina daniela deborah diana diego
    dieter dirk dmitry dorothy edith eduardo eleanor elena elisabeth elizabeth elke ella ellen
    elsa emilia emily emma enrico enrique erik eva evelyn fabrizio fatima fatma federica federico
    felipe fernando francesca francesco francisco francois frida gabriela gabriele gerhard
    gianluca giulia giulio giuseppe gloria gonzalo greta gudrun guido guillaume gustavo hannah
    harriet heather heidi heike helen helena helga henrik ignacio ilse inga ingrid irene irina
    iris isabel isabella isabelle jakub jane janet janina javier jeanne jeffrey jennifer jens
    jeremy jessica jill joachim joanna joao joaquin johanna john jonathan jose josephine joshua
    juanita judith julia juliana julie jurgen karen karin katarina katarzyna kate katharina
    katherine kathleen katja katrin keiko kenneth kevin kirsten klaus krzysztof lars laszlo laura
    lauren leila lena leonardo leonie lidia linda lisa lotte louise lucia lucy luigi luisa luise
    maciej maja malgorzata manfred marek margaret margarita margot maria mariana marianne marie
    marina mario marta martha mary mateo mathilde matteo maureen maurizio melissa mia michal
    michelle miguel mihai mikhail monica monika nadia nancy natalia natalie natasha nathalie
    nicole nina noemi nora olga olivia pablo paola patricia paula pauline pawel pedro petra
    philippe phoebe pia piotr priya rachel rafael raquel rebecca renata renate ricardo rita
    roberto ronald rosemary rudiger ruth sabine salvatore samantha samira sandra sanne sara sarah
    sebastien sergei sergio sharon sigrid silke silvia sofia sophia sophie stefania stefanie
    stefano stephanie susan susanne sven svetlana sylvia tamara tania tatiana tatjana teresa
    theresa thierry thorsten timothy tobias tomasz torsten ulrike ursula uwe valerie vanessa vera
    veronica victoria viktoria virginie vladimir volker wendy wojciech wolfgang yasmin yvonne
    zainab zbigniew zoe zuzana
    """)
  /// First halves of given names of two words in Spanish, Portuguese, Italian and French.
  static let romanceStarts = WordList(
    """
    ana anne carlos eva fernando francisco gian giovanni jean joao jose juan luis luiz marco maria
    marie miguel paulo pedro pier rosa victor
    """)
  /// Second halves of those, without what is a family name as well.
  static let romanceEnds = WordList(
    """
    alberto alejandro alessandra andres angeles antonia antonieta antonietta antonio armando
    augusto beatriz bernardo bosco camila carla carlo carlos carmen carolina cecilia chiara
    christophe claire clara claude claudia cristina daniela eduarda eduardo elena elisa elisabetta
    emilia enrique ernesto esther eugenia eugenio eva fatima felipe fernanda fernando filipa
    filipe florencia francisca francisco francois gabriela giovanna giulia gloria grazia guadalupe
    guillermo gustavo helena helene henrique ignacio ines inmaculada irene isabel jacques javier
    jesus joana joao joaquin jose josefa juan juana julia laura letizia livia louise lourdes luc
    luca lucia luigi luis luisa luiz luiza magdalena manuel manuela marc marcela marcelo marco
    margarita maria mariana mario marta mauricio mercedes michel miguel monica natalia noel pablo
    paola paolo patricia patrizia paula paulo pedro philippe pia pierre pilar rafael raquel
    ricardo rita roberto rosa rosaria sebastian silvia sofia soledad susana teresa tereza therese
    valentina veronica victoria vitor vittoria xavier yves
    """)
  /// First halves of Indian given names of two words.
  static let indianStarts = WordList(
    """
    bal dev gopal hari jagat jai jay om radha radhe ram satya shah shiv shyam siya vijay
    """)
  /// Second halves of those.
  static let indianEnds = WordList(
    """
    bahadur chand charan das dev karan kishan kishore krishna lal mohan narain narayan nath nivas
    niwas pal prakash prasad pratap rukh sagar saran sewak shankar sharan swaroop swarup vilas
    """)
  /// Syllables of Burmese names, which have no family name.
  static let burmese = WordList(
    """
    aung aye bo chan chaw chit cho ei ein gyi hein hla hlaing hmwe hnin hsu htay htet htike htoo
    htun htut htwe khaing khant khin khine khun ko kyaing kyaw kyawt kyi kyin kyu lay lin linn
    lwin maung min mo moe moh mon mya myat myint myo naing nan nanda nandar nay ni nilar nu nway
    nwe nyan nyein nyi nyo nyunt ohn ohnmar oo pa pe phone phyo phyu pwint pyae pyi pyone sabai
    san sanda sandar saw sein shein shin shwe sithu soe su suu swe tha thaik than thandar thant
    thar thaung thaw thazin thein theint thet thi thida thiha thin thinn thiri thit thu thura
    thuzar thwe thwin ti tin tint toe tun wai win wint wut wutyi yadanar yamin yan ye yee yi yin
    yu yupar zar zarni zaw zay zayar zeya zin zun
    """)
  /// Those of them that are in no other language's names.
  static let surelyBurmese = WordList(
    """
    aung hla hlaing hnin htay htet htike htoo htun htut htwe khaing khin khine kyaing kyaw kyawt
    lwin maung mya myat myint myo naing nwe nyein nyunt ohn ohnmar phyo phyu pwint pyae shwe sithu
    swe thandar thaung thazin thein thet thida thiha thiri thura thuzar thwin wutyi yadanar zarni
    zaw zayar zeya
    """)
  /// Syllables of Chinese and Korean given names in Latin letters.
  static let eastAsianSyllables = WordList(
    """
    ah an ang bai bao bin bo chae chai chan chang chao chau chen cheng cheol chi chia chih chin
    ching cho choon chu chuan chul chun chung da dae dai dan de do dong doo duk en er eun fai fan
    fang fei feng fu fuk gang ge geun gi goo guang gui guk guo gyeong gyu ha hae hai han hang hao
    he hee heng heon heung hin ho hoi hon hong hoon hsiang hsin hsiu hsuan hua huan huang hui hun
    hung hwa hwan hyang hye hyeok hyeon hyo hyuk hyun hyung il in jae jang jeon jeong ji jia jian
    jiang jie jin jing jo jong joo joon ju jun jung ka kai kam kan kang kar ke kei keng keun ki
    kin king kit kiu kuan kuang kuen kuk kun kung kuo kwan kwang kwok kwon kyeong kyoung kyu kyun
    kyung lai lam lan lap lei leng li lian liang lik lin ling lok long lu lun lung man mei mi mien
    min ming mo moon mun myeong myung nam nan ng ning oi ok on pak pei peng piao ping po pong pui
    qi qiang qin qing rae ran ren ri rim rin rong ryeol ryong sam san sang se seng seo seok seol
    seon seong seung shan shao sheng shi shik shin shiu shu shuk sik sin siu sok sol son song soo
    sook soon su suet suk sun sung tae tai tak tao tien tin ting to tong tung uk un ung vin wa wah
    wai wan wang wei wen weng wing wo won wong woo wook woon wu xia xian xiang xiao xin xing xiu
    xu xuan xue yan yang yao ye yee yeol yeon yeong yew yi yin ying yiu yong yoo yoon you young yu
    yuan yue yuen yuet yuk yul yun yung zhen zheng zhi zhong zhu zhuo zi
    """)
  /// Japanese given names, which show the order beside a family name.
  static let japanese = WordList(
    """
    aiko akemi akiko akira asuka atsuko atsushi ayako ayumi chieko chihiro chiyoko daichi daisuke
    emiko eriko etsuko fumiko fumio hanako haruka haruki haruko haruto hideaki hideki hideko hideo
    hideyuki hikaru hiroaki hiroki hiroko hiromi hiroshi hiroyuki hisako hisashi ichiro isamu
    itsuki jiro junichi junko kaito kaori katsumi kazue kazuhiro kazuko kazuo kazuya keiichi keiko
    keisuke kenichi kenji kenta kiyoshi koji kumiko kunio kyoko makoto mamoru manabu mariko
    masaaki masahiro masaki masako masao masaru masashi masato masayuki mayumi megumi michiko
    midori mieko mihoko minako minoru misaki mitsuko mitsuo miyuki mizuki momoko naoki naoko naomi
    natsuki natsuko nobuko nobuo nobuyuki noriko norio osamu reiko rieko ryoichi ryoko ryosuke
    ryota sachiko sakura satoko satoru satoshi sayuri setsuko shigeo shigeru shinichi shinji
    shinobu shinya shizuka shoichi shuji shunsuke susumu tadao tadashi takahiro takako takao
    takashi takayuki takeo takeshi takuma takumi takuya taro tatsuo tatsuya teruo tetsuo tetsuya
    tomohiro tomoko tomomi toru toshiaki toshiko toshio toshiyuki tsutomu tsuyoshi yasuhiro yasuko
    yasuo yasushi yoichi yoko yoshiaki yoshie yoshiko yoshio yosuke yuichi yuka yukari yukiko
    yukio yumiko yusuke yutaka
    """)
}

extension GivenNames {
  /// How many of the first words are one given name, where the text shows it.
  ///
  /// A word more has to follow, which is the family name; otherwise the second may be that.
  static func compoundCount(_ keys: [String]) -> Int? {
    guard keys.count > 2 else { return nil }
    if ["maria", "ana"].contains(keys[0]), keys[1] == "de" || keys[1] == "del" {
      // `María del Carmen Soto`, `María de los Ángeles Soto`.
      let count = ["la", "las", "los"].contains(keys[2]) ? 4 : 3
      return keys.count > count && NameWords.marian.contains(keys[count - 1]) ? count : nil
    }
    if keys[0] == keys[1] || isPair(keys[0], keys[1]) { return 2 }
    return nil
  }

  /// Whether two words are one given name, such as `José Luis`.
  static func isPair(_ first: String, _ second: String) -> Bool {
    romanceStarts.contains(first) && romanceEnds.contains(second)
      || indianStarts.contains(first) && indianEnds.contains(second)
  }

  /// Whether a word is a Chinese or Korean given name of two syllables, with a hyphen between.
  static func isTwoSyllables(_ key: String) -> Bool {
    guard key.utf8.contains(UInt8(ascii: "-")) else { return false }
    let parts = key.split(separator: "-")
    return parts.count == 2 && parts.allSatisfy { eastAsianSyllables.contains(String($0)) }
  }

  /// Whether a word is a Chinese given name of two syllables, by a spelling that only Pinyin has.
  static func isPinyin(_ key: String) -> Bool {
    guard key.utf8.count > 4,
      "xq".contains(key.prefix(1))
        || ["zh", "iao", "iang", "iong", "uang"].contains(where: key.contains)
    else { return false }
    return key.indices.dropFirst().contains { index in
      eastAsianSyllables.contains(String(key[..<index]))
        && eastAsianSyllables.contains(String(key[index...]))
    }
  }
}
