import Diagnostics
import TestSupport
import Testing

@testable import Writing
@testable import Channels

/// What is wrong with the channels a library adds, with the places marked.
struct ChannelFileTests {
  private func expect(
    _ code: String, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let files = LibraryFiles(name: "lib", files: ["channels.yaml": .success(Array(text.text.utf8))])
    let fault = #expect(throws: Diagnostic.self, sourceLocation: sourceLocation) {
      try TemplateLibrary(layers: [files])
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
    #expect(try TemplateLibrary(layers: [files]).channels["sms"]?.accepts == ["post"])
  }

  @Test(arguments: ["0", "-1", "1000001", "9223372036854775807", "99999999999999999999", "many"])
  func `a number of a channel is from one to a million`(number: String) {
    expect("channel-number", "- name: post\n  url: ⟦\(number)⟧\n")
    expect("channel-number", "- name: post\n  limits: [{amount: ⟦\(number)⟧, unit: bytes}]\n")
    expect("channel-number", "- name: post\n  subject: {amount: ⟦\(number)⟧, unit: bytes}\n")
  }

  @Test func `a channel has sixteen limits at most`() throws {
    let limit = "{amount: 300, unit: utf16}"
    let sixteen = Array(repeating: limit, count: 16).joined(separator: ", ")
    expect("channel-limits", "- name: post\n  limits: [\(sixteen), ⟦\(limit)⟧, \(limit)]\n")
    let text = "- name: post\n  url: 1000000\n  limits: [\(sixteen)]\n"
    let files = LibraryFiles(name: "lib", files: ["channels.yaml": .success(Array(text.utf8))])
    #expect(try TemplateLibrary(layers: [files]).channels["post"]?.limits.count == 16)
  }

  @Test(.timeLimit(.minutes(5))) func `thousands of channels are read in a moment`() throws {
    let text = (0..<20_000).map { "- {name: c\($0), accepts: [c\($0 + 1)]}\n" }.joined()
    let files = LibraryFiles(name: "lib", files: ["channels.yaml": .success(Array(text.utf8))])
    let fault = #expect(throws: Diagnostic.self) { try TemplateLibrary(layers: [files]) }
    #expect(fault?.code == "channel-unknown")
  }
}
