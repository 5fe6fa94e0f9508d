import Foundation

/// The files that mailmerge reads.
struct MailMerge {
  /// What to call it with; without `--no-dry-run` it prints.
  let arguments: [String]

  /// Writes the files into a folder.
  init(in folder: URL) throws {
    let files = [
      "template.txt": """
      TO: {{email}}
      SUBJECT: Symbolic computation
      FROM: Grace Hopper <grace@example.com>

      Hi {{first_name}},

      Your point about {{topic}} at {{event}} stayed with me. I build compilers that read \
      English. I'd love to compare notes on teaching machines, and to stay in touch.
      """,
      "database.csv": """
      email,first_name,topic,event
      ada@example.com,Ada,symbolic computation,Strange Loop 2026
      """,
      "config.ini": """
      [smtp_server]
      host = localhost
      port = 25
      """,
    ]
    let folder = folder.appending(path: "mailmerge")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data((text + "\n").utf8).write(to: folder.appending(path: name))
    }
    arguments = [
      "--template", folder.appending(path: "template.txt").path,
      "--database", folder.appending(path: "database.csv").path,
      "--config", folder.appending(path: "config.ini").path,
    ]
  }
}
