import Testing

@testable import People

/// Nobody is greeted by a title, in whatever language and however it is written.
struct NameTitleTests {
  @Test(arguments: [
    "Frau", "Gräfin", "Pfarrer", "Dipl.-Ing.", "Univ.-Prof. Dr. med.", "Mag. (FH)", "Dr.in",
    "MMag.",
    "Dhr.", "Jonkvrouw", "Burgemeester", "Maître", "Père", "Sœur", "Cdt", "Dott. Ing.", "Avvocato",
    "Suor", "Ten. Col.", "Doña", "Lcda.", "Cnel.", "Profª", "Engª", "Irmã", "Pe.",
    "Conf. univ. dr.",
    "Pani", "prof. dr hab.", "płk", "MUDr.", "Ing. arch.", "gđa", "Rouva", "Proua", "Sayın",
    "Öğr. Gör.",
    "Op. Dr.", "Sheikha", "Ustadh", "Mohandes", "Smt.", "Advocate", "Sqn Ldr", "Lt Gen", "Acharya",
    "Encik", "Datuk Seri", "Tan Sri Dr.", "Bapak", "drg.", "Ajarn", "Thầy", "GS.TS.", "Gng.",
    "Kagawad", "Alhaji", "Barr.", "Evang.", "Mhe.", "Weyzero", "Mnr", "Ntate", "Archbishop",
    "The Rt Hon", "Very Rev", "Rt. Rev.", "Her Excellency", "Cllr", "Assemblywoman",
    "Chief Inspector", "Wing Commander", "Master Sgt.", "Rear Admiral", "Prime Minister",
    "Asst. Prof.", "Headmistress", "Uncle", "Hon", "Hello", "MAJ", "CPA", "Prof.Dr.",
  ])
  func `a title is left out before a whole name`(title: String) {
    #expect(FirstName.read(fullName: "\(title) Tove Holm") == .known("Tove"))
    #expect(FirstName.read(given: "\(title) Tove", family: "Holm") == .known("Tove"))
    #expect(FirstName.read(fullName: "\(title) Holm").name == nil)
    #expect(FirstName.read(given: title, family: "Tove Holm").name == nil)
  }

  @Test(arguments: [
    "Bishop", "Judge", "Count", "Elder", "Haji", "Sidi", "Begum", "Tengku", "Raden", "Mas", "Nana",
    "Sardar", "Sheriff", "Fra", "Sor", "Dona", "Pan", "Oba", "Gogo", "Marshal", "Dean", "Ing",
    "Maj",
    "HE", "RA", "DI", "QC", "StB", "PLtCol", "Spc.", "C.P.", "His Grace", "Special Agent",
    "Secretary", "Tutor", "Cadet", "OB",
  ])
  func `what is a title to some and a name to others is asked about`(title: String) {
    #expect(FirstName.read(fullName: "\(title) Tove Holm").name == nil)
    #expect(FirstName.read(given: "\(title) Tove", family: "Holm").name == nil)
  }

  @Test(arguments: [
    ("д-р Иван Петров", "Иван"), ("генерал Олег Ковальчук", "Олег"),
    ("пані Ольга Бондаренко", "Ольга"),
    ("Καθηγητής Νίκος Δήμου", "Νίκος"), ("أ.د. أحمد منصور", "أحمد"),
    ("الدكتورة سارة منصور", "سارة"),
    ("הרב דוד כהן", "דוד"), ("डॉ. रवि जोशी", "रवि"), ("王小明 先生", "小明"), ("김민수 교수님", "민수"),
  ])
  func `titles of other scripts are left out`(full: String, name: String) {
    #expect(FirstName.read(fullName: full) == .known(name))
  }

  @Test(arguments: ["王先生", "김교수", "박 대표", "田中さん", "ดร.สมชาย วงศา", "คุณ สมชาย วงศา"])
  func `a family name with a title is no name`(full: String) {
    #expect(FirstName.read(fullName: full).name == nil)
  }

  @Test(arguments: [
    ("Dean Martens", "Dean"), ("Lance Holm", "Lance"), ("Junior Holm", "Junior"),
    ("Donna Holm", "Donna"),
    ("Ima Dominguez", "Ima"), ("Drew Holm", "Drew"), ("Gracie Holm", "Gracie"), ("AJ Holm", "AJ"),
    ("McKenna Holm", "McKenna"), ("JoAnn Holm", "JoAnn"),
  ])
  func `a name that looks like a title stays one`(full: String, name: String) {
    #expect(FirstName.read(fullName: full) == .known(name))
  }

  @Test(arguments: ["Tove \"Doc\" Holm", "Tove (Dr.) Holm", "Tove Holm (Mrs.)"])
  func `a title beside the name is no nickname`(full: String) {
    #expect(FirstName.read(fullName: full) == .known("Tove"))
  }
}
