import Foundation
import TestSupport
import Testing

/// Repositories that others have prepared: `--against` starts nothing that they name, fetches nothing,
/// reads nothing outside of them, and fills no memory.
@Suite(.enabled(if: SearchPath.program(named: "git") != nil, "there is no git on the path"))
struct HostileRepositoryTests {
  /// What a script prints in a repository with one commit, beside a program `mark` that leaves a file
  /// `MARK` when it is started.
  private func run(_ script: String) async throws -> String {
    var printed = ""
    try await TestFolder.use { folder in
      printed = try await Program.shell(Self.start + "\n" + script, in: folder)
    }
    return printed
  }

  private static let start = """
    export HOME="$PWD" GIT_CONFIG_NOSYSTEM=1 TOP="$PWD"
    printf '#!/bin/sh\\necho marked > "%s/MARK"\\nexit 1\\n' "$PWD" > mark; chmod +x mark
    commit() { git add -A; git -c user.name=A -c user.email=a@b.example commit -q -m "$1"; }
    mkdir -p work/templates work/people; cd work; git init -q -b main .
    printf -- '---\\nsummary: x\\n---\\nHi {{ recipient.first_name }}, hello.\\n' > templates/a.liquid
    printf 'name: Ada Lovelace\\n' > people/ada.yaml
    printf 'name: Grace Hopper\\n' > me.yaml
    commit one
    told() { invite compare me.yaml people --against "$1"; echo "status $?"; }
    marks() { test -e "$TOP/MARK" && echo "A PROGRAM WAS STARTED"; echo end; }
    """

  private static let unchanged = "against HEAD: no message changes for 1 person\nstatus 0\n"

  /// A folder that is a bare repository whose configuration starts programs.
  private static let bare = """
    mkdir -p templates/objects templates/refs/heads
    echo 'ref: refs/heads/main' > templates/HEAD; echo keep > templates/objects/keep
    echo 1111111111111111111111111111111111111111 > templates/refs/heads/main
    printf '[core]\\nrepositoryformatversion = 1\\nbare = true\\nfsmonitor = %s\\nsshCommand = %s\\n' \
      "$TOP/mark" "$TOP/mark" > templates/config
    printf '[extensions]\\npartialClone = origin\\n' >> templates/config
    printf '[remote "origin"]\\nurl = ssh://localhost/x\\npromisor = true\\n' >> templates/config
    git add -A -f; commit two
    """

  @Test(arguments: ["told HEAD", "cd templates; told_below() { :; }; cd ..; told HEAD"])
  func `a folder of a library is never a repository`(command: String) async throws {
    let printed = try await run("\(Self.bare)\n\(command); marks")
    #expect(printed == Self.unchanged + "end\n")
  }

  @Test func `a bare repository is never used, even by one who stands in it`() async throws {
    let printed = try await run(
      """
      \(Self.bare)
      cd templates; invite compare ../me.yaml ../people --templates . --against HEAD; marks
      rm -rf ../.git; invite compare ../me.yaml ../people --templates . --against HEAD; marks
      """)
    #expect(printed.hasPrefix("against HEAD: no message changes for 1 person\nend\n"), "\(printed)")
    #expect(printed.contains("[git-no-repository]") && printed.hasSuffix("end\n"), "\(printed)")
    #expect(!printed.contains("STARTED"))
  }

  @Test(arguments: ["gitdir: templates", "gitdir: ./templates/../templates/"])
  func `a file or a link that makes the library a repository is refused`(text: String) async throws
  {
    let file = try await run(
      "\(Self.bare)\nrm -rf .git; echo '\(text)' > .git; told HEAD; marks")
    #expect(file.contains("[git-no-repository]") && file.hasSuffix("status 2\nend\n"), "\(file)")
    let link = try await run("\(Self.bare)\nrm -rf .git; ln -s templates .git; told HEAD; marks")
    #expect(link.contains("[git-no-repository]") && link.hasSuffix("status 2\nend\n"), "\(link)")
  }

  @Test func `a worktree and a submodule are read where their file leads`() async throws {
    let tree = try await run("git worktree add -q ../other; cd ../other; told HEAD")
    #expect(tree == Self.unchanged)
    let module = try await run(
      """
      cp -r . ../inner; git -c protocol.file.allow=always submodule add -q "$TOP/inner" sub
      cd sub; told HEAD
      """)
    #expect(module.hasSuffix(Self.unchanged), "\(module)")
  }

  @Test(arguments: [
    "core.fsmonitor", "core.sshCommand", "core.gitProxy", "core.askPass", "core.pager",
    "core.editor", "core.alternateRefsCommand", "alias.rev-parse", "alias.ls-tree",
    "alias.cat-file", "pager.cat-file", "pager.ls-tree", "diff.external", "diff.all.textconv",
    "diff.all.command", "filter.all.smudge", "filter.all.clean", "filter.all.process",
    "credential.helper", "uploadpack.packObjectsHook", "gpg.program", "sequence.editor",
    "interactive.diffFilter", "merge.all.driver", "remote.origin.uploadpack", "trace2.eventTarget",
  ])
  func `no setting of a repository, of a user or of the system starts a program`(
    key: String
  ) async throws {
    let value = key.hasPrefix("alias.") || key == "credential.helper" ? "!$TOP/mark" : "$TOP/mark"
    let attributes =
      "printf '* filter=all diff=all merge=all\\n' > .gitattributes; commit two"
    let set = "git config \(key) \"\(value)\"; git config core.hooksPath \"$TOP/hooks\""
    let own = try await run("\(attributes)\n\(set); told HEAD; marks")
    #expect(own == Self.unchanged + "end\n")
    let included = try await run(
      "\(attributes)\n\(set.replacing("config", with: "config -f more")); "
        + "git config include.path ../more; told HEAD; marks")
    #expect(included == Self.unchanged + "end\n")
    let global = try await run(
      """
      \(attributes)
      \(set.replacing("config", with: "config --global")); cp "$HOME/.gitconfig" "$HOME/system"
      unset GIT_CONFIG_NOSYSTEM; export GIT_CONFIG_SYSTEM="$HOME/system"; told HEAD; marks
      """)
    #expect(global == Self.unchanged + "end\n")
  }

  @Test func `no hook is started`() async throws {
    let printed = try await run(
      """
      for h in post-checkout post-index-change reference-transaction fsmonitor-watchman pre-auto-gc
      do cp ../mark .git/hooks/$h; done
      told HEAD; marks
      """)
    #expect(printed == Self.unchanged + "end\n")
  }

  @Test(arguments: [
    "GIT_EXTERNAL_DIFF=$TOP/mark", "GIT_SSH=$TOP/mark", "GIT_SSH_COMMAND=$TOP/mark",
    "GIT_PAGER=$TOP/mark", "GIT_ASKPASS=$TOP/mark", "SSH_ASKPASS=$TOP/mark",
    "GIT_PROXY_COMMAND=$TOP/mark", "GIT_EXEC_PATH=$TOP", "GIT_DIR=$TOP/nowhere",
    "GIT_OBJECT_DIRECTORY=$TOP", "GIT_TRACE=$TOP/MARK", "GIT_TRACE2_EVENT=$TOP/MARK",
    "GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.fsmonitor GIT_CONFIG_VALUE_0=$TOP/mark",
    "GIT_CONFIG_PARAMETERS=\"'core.fsmonitor'='$TOP/mark'\"", "GIT_TEMPLATE_DIR=$TOP",
  ])
  func `no variable of the environment changes what git does`(variable: String) async throws {
    let printed = try await run("export \(variable); told HEAD; marks")
    #expect(printed == Self.unchanged + "end\n")
  }

  @Test func `git gets no variable but those that are listed`() async throws {
    let printed = try await run(
      """
      mkdir "$TOP/bin"; real=$(command -v git)
      printf '#!/bin/sh\\nenv | sed "s/=.*//" >> "%s/seen"\\nexec "%s" "$@"\\n' "$TOP" "$real" \
        > "$TOP/bin/git"; chmod +x "$TOP/bin/git"
      LD_PRELOAD= LD_AUDIT= PERL5OPT=x BASH_ENV=x GIT_FLUSH=1 PATH="$TOP/bin:$PATH" told HEAD
      grep -v -e '^PWD$' -e '^_$' -e '^SHLVL$' -e '^OLDPWD$' "$TOP/seen" | sort -u | tr '\\n' ' '
      """)
    #expect(
      printed == Self.unchanged + """
        GIT_ALLOC_LIMIT GIT_ALLOW_PROTOCOL GIT_ASKPASS GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM \
        GIT_CONFIG_SYSTEM GIT_GRAFT_FILE GIT_LITERAL_PATHSPECS GIT_NO_LAZY_FETCH \
        GIT_NO_REPLACE_OBJECTS GIT_OPTIONAL_LOCKS GIT_TERMINAL_PROMPT HOME LC_ALL PATH \

        """)
  }

  @Test(arguments: [".", "", "bin", "./bin", "$PWD/bin"])
  func `a git that lies in the repository is not the one that is started`(entry: String)
    async throws
  {
    let printed = try await run(
      """
      mkdir bin; cp ../mark git; cp ../mark bin/git
      PATH="\(entry):$PATH" told HEAD; marks
      """)
    #expect(printed == Self.unchanged + "end\n")
  }

  @Test func `a replaced object and a graft do not change what a revision was`() async throws {
    let printed = try await run(
      """
      old=$(git rev-parse HEAD); sed -i.old s/hello/goodbye/ templates/a.liquid
      rm templates/*.old; commit two; new=$(git rev-parse HEAD); git replace $old $new
      told $old | head -4
      """)
    #expect(printed.contains("[-hello-]{+goodbye+}"), "\(printed)")
  }

  @Test func `objects that lie outside of the repository are not read`() async throws {
    let printed = try await run(
      "git clone -q --shared . ../shared; cd ../shared; told HEAD; echo; rm -rf .git/objects/info; "
        + "mv .git/objects ../objects; ln -s ../../objects .git/objects; told HEAD")
    let parts = printed.split(separator: "\n\n").map { String($0) }
    for part in parts {
      #expect(part.contains("[git-alternates]") && part.contains("status 2"), "\(printed)")
    }
    #expect(parts.count == 2)
  }

  @Test(arguments: ["blob:none", "tree:0"])
  func `a partial clone is told, and nothing is fetched`(filter: String) async throws {
    let printed = try await run(
      """
      sed -i.old s/hello/goodbye/ templates/a.liquid; rm templates/*.old; commit two
      git config uploadpack.allowFilter true; git config uploadpack.allowAnySHA1InWant true
      git clone -q --filter=\(filter) "file://$PWD" ../partial; cd ../partial
      git config core.sshCommand "$TOP/mark"; git config remote.origin.uploadpack "$TOP/mark"
      find .git -type f | sort > ../before; told HEAD~1; marks
      git config remote.origin.url ssh://localhost/x; told HEAD~1 > ../again 2>&1; marks
      git config remote.origin.vcs ../../mark; told HEAD~1 > ../again 2>&1; marks
      find .git -type f | sort | diff ../before - && echo same
      told HEAD
      """)
    #expect(printed.contains("[git-partial]") && printed.contains("status 2\n"), "\(printed)")
    #expect(printed.contains("git archive HEAD~1 templates"), "\(printed)")
    #expect(printed.contains("end\nend\nend\nsame\n" + Self.unchanged), "\(printed)")
  }

  @Test func `a file that is too large is told before it is read`() async throws {
    let printed = try await run(
      """
      head -c 200000000 /dev/zero > templates/huge.liquid; commit two; rm templates/huge.liquid
      (ulimit -v 1500000; told HEAD)
      """)
    #expect(printed.contains("`HEAD:templates/huge.liquid` has 200000000 bytes"), "\(printed)")
    #expect(printed.hasSuffix("status 0\n"), "\(printed)")
  }

  @Test func `many files that are too large together are told before they are read`() async throws {
    let printed = try await run(
      """
      head -c 8000000 /dev/zero > templates/b0.liquid
      for i in 1 2 3 4 5 6 7 8 9; do cp templates/b0.liquid templates/b$i.liquid; done
      commit two; rm templates/b*; told HEAD
      """)
    #expect(
      printed.contains("[library-too-large]") && printed.hasSuffix("status 1\n"), "\(printed)")
  }

  @Test func `a list of files that is too large is told before it is read`() async throws {
    let printed = try await run(
      """
      blob=$(git rev-parse HEAD:templates/a.liquid)
      i=0; while [ $i -lt 30000 ]; do printf '100644 blob %s\\t%07d.liquid\\n' $blob $i; i=$((i+1))
      done > ../list
      tree=$(git mktree < ../list); top=$(printf '040000 tree %s\\ttemplates\\n' $tree | git mktree)
      new=$(git -c user.name=A -c user.email=a@b.example commit-tree -m two $top)
      told $new
      """)
    #expect(
      printed.contains("[library-too-large]") && printed.hasSuffix("status 1\n"), "\(printed)")
  }

  @Test(arguments: ["../secret.txt", "../people/ada.yaml", "/etc/passwd", "partials/../../me.yaml"])
  func `a committed link that leads out of the library is not followed`(
    target: String
  ) async throws {
    let printed = try await run(
      """
      echo 'password: hunter2' > secret.txt; mkdir templates/partials
      ln -s '\(target)' templates/link.liquid; ln -s '../\(target)' templates/partials/in.liquid
      commit two; rm templates/link.liquid; told HEAD
      """)
    #expect(printed.contains("is a link that leads out of"), "\(printed)")
    for text in ["hunter2", "root:", "Lovelace:", "Hopper"] { #expect(!printed.contains(text)) }
  }

  @Test func `a folder of partials that is a link out of the library is not followed`() async throws
  {
    let printed = try await run(
      """
      mkdir elsewhere; echo 'password: hunter2' > elsewhere/in.liquid
      ln -s ../elsewhere templates/partials; printf '{%% render "in" %%}\\n' >> templates/a.liquid
      commit two; rm templates/partials; told HEAD
      """)
    #expect(!printed.contains("hunter2"), "\(printed)")
  }

  @Test(arguments: ["HEAD", "config", "packed-refs", "objects/info/alternates"])
  func `a pipe where git reads a file is told`(file: String) async throws {
    let printed = try await run(
      "rm -f .git/\(file); mkfifo .git/\(file); timeout 60 invite compare me.yaml people "
        + "--against HEAD; echo \"status $?\"")
    #expect(
      printed.contains("is not a file [git-failed]") && printed.hasSuffix("status 2\n"),
      "\(printed)")
  }
}
