import Text

/// The words around names that are no names, in the form of `nameKey`.
enum NameWords {
  /// Degrees, honours and generations after a name, whatever their case.
  static let suffixes = WordList(
    """
    2nd 3rd 4th aca acca acma acp aia aprn bba beng bfa bsc bsn cbe ccna ccnp ceng ceo cfa cfe cfo
    cfp cgma chfc cia cio cipd cisa cism ciso cissp clu cma cmo coo cpa cpcu cpim cpo crna cscp
    csm cspo cssbb cto dba dbe dds dipl-betriebsw dmd dnp dphil drph dvm edd emba esq esquire evp
    facp facs fba fca fcca fccp fcipd fcma frcp frcpc frcs frgs frs frsa gbe gphr hons ii iii itil
    iv jd jnr jr junior kbe lcsw leed-ap llb llm lmft lpc lssbb mba mbbs mbchb mbe mcim mcipd md
    meng mfa mict mieee mpa mph mphil mrcp mrcs mres msc msn obe pe-civil ph pharmd phd phr
    pmi-acp pmp prince2 psyd ret riba rn shrm shrm-cp shrm-scp snr sphr sr svp usaf usmc usn
    """)
  /// Degrees that are family names too, unless they are in capitals or dotted.
  static let capitalSuffixes = WordList(
    "ba bs ca cm dc do ed kc la ma mc mp ms od pa pe qc ra rd sc v vi")
  /// Markers between a name and the father's.
  static let patronymicMarkers = WordList(
    "a/l a/p bin bint binte binti bte d/o ibn s/o")
  /// Small words that start family names.
  static let particles = WordList(
    """
    af al ap av bar bat ben d da dal dalla das de degli dei del della den der des di do dos du e
    el i la le les lo op saint san santa st t te ten ter tot van vom von y zu zum zur
    """)
  /// Particles that start a family name even when they are capitalised.
  static let leadingParticles = WordList(
    """
    da das de del della den der des di do dos du el la le ni nic o saint san santa ten ter ui van
    vom von zu
    """)

  /// First halves of Arabic names that are never used alone.
  static let compoundStarts = WordList(
    "abd abdal abdel abdoel abdool abdoul abdul abdur abdus")
  /// First words of names that have two or more, or of a by-name.
  static let bynameStarts = WordList(
    "abo abou abu ait al bin bint ibn ould um umm")
  /// Second halves of Arabic names.
  static let compoundEnds = WordList(
    "aldin allah ud ud-din uddin ul ul-haq ullah ur ur-rahman ur-rehman us")
  /// Forms of Muhammad, by which most of its bearers are not called.
  static let mohammeds = WordList(
    """
    mehmood mohamad mohamed mohammad mohammed mohamud muhamad muhammad muhammadu muhammed
    """)
  /// Short forms of names that are written and never spoken.
  static let shortened = WordList(
    "chas fco jno md mhd moh mohd muh muhd robt thos wm")
  /// Names that are seldom used alone.
  static let seldomAlone = WordList(
    """
    md megat mhd moh mohd mst muh muhd nik nurul raja sayed sayid sayyid siti syed tengku tunku
    wan
    """)
  /// Names that are used alone only where a family name follows directly.
  static let seldomAloneOfThree = WordList(
    "dewi ni noor nor nur putri")

  /// First halves of double given names, where those are two words.
  static let doubleStarts = WordList(
    """
    ana ann anna anne betty billy bobbie bobby carlos eva francisco hans jean jim jo joao joe john
    jose juan karl lisa luis luiz marco maria marie mary miguel paulo pedro peggy rosa sarah
    """)
  /// Second halves of double given names.
  static let doubleEnds = WordList(
    """
    alberto andres angel ann anne antonio beatriz beth bill bob carlos carmen carolina christophe
    clara claude claudia dieter eduarda elena ellen enrique felipe fernanda fernando francois
    grace heinz helena henrique ignacio ines isabel jack jacques jane jo joachim joao joe jose
    juergen julia jurgen kate laura lee lou louis louise luc lucia luis luisa luiz luiza manuel
    marc maria may michel miguel pablo paul paula pedro peter philippe pierre ramon ray rose sofia
    sue teresa vitor yves
    """)
  /// Words that make a given name of `Maria de`.
  static let marian = WordList(
    """
    angeles carmen carmo ceu conceicao dolores fatima gloria graca guadalupe jesus las los lourdes
    luz mar mercedes pilar rocio rosario socorro
    """)
  /// Names of two letters, which look like initials in a text of capitals.
  static let shortNames = WordList(
    "ai al an bo cy di ed ia io jo ky li lu mo si su ty vi wu xu yi")

  /// Stand-ins for a missing name.
  static let placeholders = WordList(
    """
    admin administrator anon anonymous asdf blank contact customer deleted dummy empty example
    facebook first_name firstname fname fullname guest lastname linkedin lname member n/a na/ name
    nil nobody noname none/ placeholder qwerty recipient redacted sample tba tbd test tester
    testing tests undefined unknown user username xx xxx yourname
    """)
  /// Whole texts that are stand-ins, while their words may be part of a name.
  static let placeholderTexts = [
    "private member", "first last", "first name", "full name", "your name", "foo bar", "null null",
    "na", "none", "nan", "nil", "foo", "bar", "company", "the", "vorname nachname", "prénom nom",
    "vorname", "nachname",
  ]
  /// The first words of those.
  static let placeholderStarts = WordList(
    "bar company first foo full na nachname nan nil none null private prénom the vorname your")
  /// Words between the names of two people.
  static let conjunctions = WordList("and en et och or und")
  /// Words of the names of organisations and roles.
  static let organization = WordList(
    """
    accountant ag agency agentur analyst architect assistant associate association at attorney
    author bv careers ceo cfo club cmo co-founder cofounder college committee company consultant
    consulting coo coordinator corp corporation cpo cto department dept designer developer
    director division editor eheleute engineer engineering entrepreneur evp familie famille family
    firma for foundation founder freelance freelancer from gbr gmbh group head helpdesk hiring hr
    inc institute intern investor journalist kg lawyer lead limited llc llp ltd manager marketing
    nurse of office owner oy partner plc president product professor pty realtor recruiter
    recruiters recruiting recruitment researcher retired sales sarl scientist senior services
    society software solutions speaker specialist srl staff strategist student support svp teacher
    team technologies the university verein vp
    """)
  /// Words after a given name that are no second one: what people say of themselves.
  static let headline = WordList(
    """
    account accounts agile applied artificial automation available aws backend based board brand
    building business certified client clients cloud co-founder coach coaching community content
    crypto customer cyber cybersecurity data deals development devops digital executive expert
    expertise finance fintech founding freelancing frontend fullstack global growth guru helping
    hiring hubspot innovation intelligence international iot iso kubernetes leader leadership
    leads legal linkedin management mentor mentoring ml mobile motivational networker ninja nocode
    now open opentowork operations ops pmp podcast podcaster portfolio procurement product
    products programme project projects python rainmaker remote research revenue saas salesforce
    sap scrum security seeking seo service shopify social startup startups strategy success supply
    systems talent tech technology thought trainer training transformation ui ux verified virtual
    web work working workshop
    """)
  /// Words that are a department or a mailbox where a given name would be.
  static let mailboxes = WordList(
    """
    abuse accounting accounts admin administration anfrage billing booking bookings buchhaltung
    buero bureau buro careers comercial commercial commerciale compras comunicacion contabilidad
    contact contacto contato crew desk enquiries enquiry events everyone feedback finance folks
    frontdesk hello help helpdesk hostmaster hr info information infos inquiries inquiry invoice
    invoices jobs kontakt kundenservice leads legal mail mailbox management marketing media
    members newsletter no-reply noreply office operations orders people postmaster press presse
    privacy procurement purchasing recepcion receptie reception redaktion rekrutacja reservations
    rezeption rrhh sales security sekretariat service shop staff studio supplies support talent
    team tech tickets vendas ventas verkauf vertrieb webmaster zentrale
    """)
  /// Words in brackets or quotes that are no names.
  static let badges = WordList(
    """
    acting ai all any available born bw ceo cfo contractor coo cto dec deceased dh eth eu ext
    external fh freelance he he/him he/his her hers him hir hiring his home hr htl ihk inc interim
    it lion live ltd mvp nee networker new official open opentowork remote ret retd retired rtd
    she she/her she/hers th theirs them they they/them tu uk uni univ us usa verified vip vwa xe
    ze
    """)
  /// Pronouns with a slash between.
  static func isPronouns(_ key: String) -> Bool {
    guard key.utf8.contains(UInt8(ascii: "/")) else { return false }
    let parts = key.split(separator: "/")
    return parts.count > 1
      && parts.allSatisfy { pronouns.contains(String($0)) }
  }
  private static let pronouns = WordList(
    """
    all any el ella elle er he her hers him hir his ihn ihr lui she sie their theirs them they xe
    xem ze zir
    """)

  /// Short forms of names, which set a nickname in brackets apart from a family name.
  static let nicknames = WordList(
    """
    abby abe al alex allie andy angie art barb becky ben bert bess beth betsy betty bill billy bob
    bobby bonnie brad cathy charlie chris chuck cindy cliff dan danny dave deb debbie dick don
    donnie doug drew ed eddie ellie fran frank fred gabe gene gerry ginny greg gus hal hank harry
    jack jackie jake jamie jan jeff jen jenny jerry jess jim jimmy joe joey johnny jon josh judy
    kat kate kathy katie ken kit kitty larry len lenny leo les liz lizzie lou maggie mandy marge
    matt max meg mel mick micky mike mindy molly mort nancy nat nate ned nell nick nicky pam pat
    patty peg peggy pete phil polly rachel randy ray reggie rich rick ricky rob robbie ron ronnie
    roz rudy russ sally sam sandy sasha shelly sid stan steph steve stu sue susie suzy ted teddy
    terry theo tim timmy tina toby tom tommy tony tricia trish trudy val vern vic vicky vince
    wally walt wes will willie winnie woody zach zack
    """)
}
