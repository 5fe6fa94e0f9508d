/// The top-level domains that make a text without a scheme a web address.
///
/// All country codes, and the generic ones in common use (IANA root zone, 2026). A full list would
/// be a thousand names that no message holds.
enum TopLevelDomain {
  /// Whether a label, in lower case, is one of them.
  static func isKnown(_ label: String) -> Bool {
    label.utf8.count == 2 && label.utf8.first.map { $0 < 0x80 } == true
      ? countries.contains(label) : others.contains(label)
  }

  private static let countries = Set(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br \
    bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec \
    ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy \
    hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la \
    lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my \
    mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs \
    ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl \
    tm tn to tp tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """.split(separator: " ").map(String.init))

  private static let others = Set(
    """
    academy agency app art asia audio auto band bank bar beer best bet bible bike bio biz black blog \
    blue book box boutique build business cafe camp capital cards care career careers cars casa cash \
    cat catering center chat church city cloud club coach codes coffee college com community company \
    computer consulting contact cool coop country courses credit date dating day deals degree delivery \
    design dev digital direct directory dog domains download earth edu education email energy engineer \
    engineering estate events exchange expert fail family fan farm fashion film finance fit fitness \
    flights foo football foundation fun fund fyi gallery game games garden gay gift global gmbh gold \
    golf google gov graphics group guide guru health help holdings host hosting house how inc info ink \
    institute int international investments jobs kim kitchen land law lawyer legal life live loan lol \
    london love ltd market marketing mba media men menu mil mobi moda moe money movie museum name net \
    network new news ngo ninja nyc one ong online org page paris partners parts party pet photo photos \
    pics pink pizza plus poker post press pro productions properties pub quest red rent report rest \
    restaurant review reviews rip rocks run sale school science sexy shop shopping show singles site \
    ski social software solar solutions space store stream studio style supply support surf systems \
    tax taxi team tech technology tel theater tips tires today tokyo tools top tours town toys trade \
    training travel tube university uno vacations ventures vet video vip vision vote watch web website \
    wedding wiki win wine work works world wtf xxx xyz yoga zone \
    рф бел укр срб мкд қаз мон бг ею онлайн сайт орг дети москва рус ελ ευ 中国 中國 香港 台湾 台灣 新加坡 澳門 \
    公司 网络 在线 中文网 网址 みんな コム 한국 닷컴 닷넷 삼성 ไทย भारत संगठन
    """.split(separator: " ").map(String.init))
}
