import Channels
import Diagnostics
import Keeping
import People
import Text
import Writing

/// Writes a message with the answers so far, during an interview.
struct MessageSoFar {
  /// The one who writes.
  let sender: Profile
  /// The templates.
  let library: TemplateLibrary
  /// The channel; nil for the default one.
  var channel: String?
  /// The options of the message.
  var request = MessageRequest()
  /// The person that the answers are about, if there is a profile already.
  var recipient: Profile?

  /// The two people, given the answers so far; nil where those make no profile.
  func pair(with scaffold: ProfileScaffold) -> Pair? {
    guard let answers = scaffold.profile else { return nil }
    return try? Pair(sender: sender, recipient: recipient?.overlaid(by: answers) ?? answers)
  }

  /// The message with its length, and the parts it had no room for; empty where there is no
  /// message.
  func lines(for scaffold: ProfileScaffold) -> [String] {
    guard let pair = pair(with: scaffold), let writer = writer(for: pair) else { return [] }
    let invite = writer.best(for: pair, tellsLeftOut: true)
    guard let message = invite.message else { return [] }
    let lines = message.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0.visible }
    let length = invite.limit.map { "\(message.count) of \($0)" } ?? "\(message.count)"
    let leftOut = (message.leftOut ?? []).prefix(Self.leftOutAtMost)
    return lines + ["  [\(length)]"] + leftOut.map { "  \($0.line)" }
  }

  private static let leftOutAtMost = 2

  private func writer(for pair: Pair) -> Writer? {
    let name = channel ?? pair.defaultChannel(for: request.inviteKind)
    guard let channel = library.channels[name] else { return nil }
    return Writer(
      library: library,
      options: request.writingOptions(request.limit.map { channel.limited(to: $0) } ?? channel))
  }
}

extension ProfileScaffold {
  /// The profile in the making; nil where its reader finds an error in it.
  var profile: Profile? {
    Profile.read(Array(text(schema: nil).utf8), name: "<your answers>").profile
  }
}
