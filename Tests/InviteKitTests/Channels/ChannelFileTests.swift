import Diagnostics
import InviteKit
import TestSupport
import Testing

/// What is wrong with the channels a library adds, with the places marked.
struct ChannelFileTests {
  private func expect(
    _ code: String, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let files = LibraryFiles(name: "lib", files: ["channels.yaml": .success(Array(text.text.utf8))])
    let fault = #expect(throws: Diagnostic.self, sourceLocation: sourceLocation) {
      try TemplateLibrary(files)
    }
    #expect(fault.map { "\($0.code)" } == code, sourceLocation: sourceLocation)
    let ranges = [fault?.place?.range] + (fault?.notes.map(\.place.range) ?? [])
    #expect(ranges == text.ranges.reversed(), sourceLocation: sourceLocation)
  }

  @Test func `two channels of one name are shown both`() {
    expect("channel-duplicate", "- name: ⟦post⟧\n- name: other\n- name: ⟦post⟧\n")
  }

  @Test func `a channel that accepts one that is not there`() {
    expect("channel-unknown", "- name: post\n  accepts: [linkedin, ⟦linkdin⟧]\n")
  }

  @Test func `a trait that there is not`() {
    expect("channel-trait", "- name: post\n  traits: [long, ⟦pubic⟧]\n")
  }

  @Test func `a channel may take the place of a built-in one and accept one below it`() throws {
    let text = "- name: sms\n  accepts: [post]\n- name: post\n  accepts: [email, post]\n"
    let files = LibraryFiles(name: "lib", files: ["channels.yaml": .success(Array(text.utf8))])
    #expect(try TemplateLibrary(files).channels["sms"]?.accepts == ["post"])
  }
}
