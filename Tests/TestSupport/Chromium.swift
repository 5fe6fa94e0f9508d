public import Foundation

/// A real headless Chromium with one page, spoken to over the DevTools protocol through a pipe.
///
/// ```swift
/// try await Chromium.use { browser in
///   try await browser.open(file)
///   #expect(try await browser.evaluate("document.title") == "Grace Hopper to 7 people")
/// }
/// ```
public actor Chromium {
  /// Whether there is one on this machine.
  public static var isThere: Bool { program != nil }
  /// What a skipped test says.
  public static let absence = "needs chromium, chromium-browser or google-chrome on the path"

  /// What can go wrong with a browser.
  public enum Failure: Error {
    /// There is none.
    case missing
    /// It ended, or took too long and was ended.
    case ended
    /// It refused what was asked.
    case refused(String)
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let folder: URL
  private let chunks: AsyncStream<Data>
  private var messages: [Data] = []
  private var rest = Data()
  private var number = 0
  private var session: String?
  private var events: [[String: Any]] = []

  /// Starts a browser, does something with it and ends it.
  public static func use(_ work: (Chromium) async throws -> Void) async throws {
    let browser = try Chromium()
    // A browser that hangs must not hang the tests.
    let guardian = Task {
      try await Task.sleep(for: .seconds(120))
      await browser.end()
    }
    defer { guardian.cancel() }
    do {
      try await browser.prepare()
      try await work(browser)
    } catch {
      await browser.end()
      throw error
    }
    await browser.end()
  }

  private init() throws {
    guard let program = Self.program else { throw Failure.missing }
    folder = FileManager.default.temporaryDirectory.appending(path: "chromium-\(UUID().uuidString)")
    let (chunks, continuation) = AsyncStream.makeStream(of: Data.self)
    self.chunks = chunks
    output.fileHandleForReading.readabilityHandler = { handle in
      let data = handle.availableData
      if data.isEmpty {
        handle.readabilityHandler = nil
        continuation.finish()
      } else {
        continuation.yield(data)
      }
    }
    process.executableURL = URL(filePath: "/bin/sh")
    // Chromium reads what it is asked from descriptor 3 and answers on 4.
    process.arguments = [
      "-c", #"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#, program, "--headless",
      "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run", "--hide-scrollbars", "--user-data-dir=\(folder.path)", "about:blank",
    ]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  private func prepare() async throws {
    let targets = try await call("Target.getTargets")["targetInfos"] as? [[String: Any]] ?? []
    guard let page = targets.first(where: { $0["type"] as? String == "page" })?["targetId"] else {
      throw Failure.refused("there is no page")
    }
    let attached = try await call("Target.attachToTarget", ["targetId": page, "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Network", "Log"] { _ = try await call("\(domain).enable") }
    _ = try await call("Emulation.setFocusEmulationEnabled", ["enabled": true])
  }

  private func end() {
    if process.isRunning {
      process.terminate()
      process.waitUntilExit()
    }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Opens a file and waits until it is loaded.
  public func open(_ file: URL) async throws {
    events = []
    _ = try await call("Page.navigate", ["url": file.absoluteString])
    try await waitForEvent("Page.loadEventFired")
  }

  /// The value of an expression in the page as text, awaited if it is a promise.
  @discardableResult
  public func evaluate(_ expression: String) async throws -> String {
    let answer = try await call(
      "Runtime.evaluate",
      [
        "expression": "(async () => String(await (\(expression))))()", "awaitPromise": true,
        "returnByValue": true, "userGesture": true,
      ])
    if let fault = answer["exceptionDetails"] { throw Failure.refused("\(fault)") }
    return (answer["result"] as? [String: Any])?["value"] as? String ?? ""
  }

  /// Waits until an expression in the page is true.
  public func wait(for condition: String) async throws {
    for _ in 0..<200 {
      // A page that is just being replaced has no answer.
      if (try? await evaluate(condition)) == "true" { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Failure.refused("it never came to be: \(condition)")
  }

  /// Presses a key, such as `Tab`, `Enter` or `Escape`.
  public func press(_ key: String, shift: Bool = false, control: Bool = false) async throws {
    let codes = ["Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "ArrowUp": 38, "ArrowDown": 40]
    var event: [String: Any] = [
      "type": "keyDown", "key": key, "code": key, "windowsVirtualKeyCode": codes[key] ?? 0,
      "modifiers": (shift ? 8 : 0) + (control ? 2 : 0),
    ]
    if key == "Enter" { event["text"] = "\r" }
    if key == " " { event["text"] = " " }
    _ = try await call("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    _ = try await call("Input.dispatchKeyEvent", event)
  }

  /// Types a text where the focus is.
  public func type(_ text: String) async throws {
    _ = try await call("Input.insertText", ["text": text])
  }

  /// Saves what a page has for download in a folder.
  public func saveDownloads(in folder: URL) async throws {
    _ = try await call(
      "Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": folder.path])
  }

  /// Runs a script in every page that is opened from now on, before any of its own.
  public func runFirst(_ script: String) async throws {
    _ = try await call("Page.addScriptToEvaluateOnNewDocument", ["source": script])
  }

  /// Makes the view so wide and high, in the light or in the dark.
  public func show(width: Int, height: Int, isDark: Bool = false, isPhone: Bool = false)
    async throws
  {
    _ = try await call(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": width, "height": height, "deviceScaleFactor": isPhone ? 2 : 1,
        "mobile": isPhone,
      ])
    _ = try await call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
  }

  /// A picture of the view, a PNG.
  public func screenshot() async throws -> Data {
    let answer = try await call("Page.captureScreenshot", ["format": "png"])
    return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
  }

  /// The page as it is printed, a PDF.
  public func print() async throws -> Data {
    let answer = try await call("Page.printToPDF")
    return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
  }

  /// Lets pages read the clipboard too, or keeps scripts from running in them.
  public func set(_ setting: Setting) async throws {
    switch setting {
    case .readsClipboard:
      _ = try await call(
        "Browser.grantPermissions",
        ["permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]])
    case .runsNoScript:
      _ = try await call("Emulation.setScriptExecutionDisabled", ["value": true])
    }
  }

  /// What a page may do.
  public enum Setting: Sendable {
    /// It may read the clipboard.
    case readsClipboard
    /// No script of its own runs in it.
    case runsNoScript
  }

  /// What has gone wrong in the page since it was opened: errors on the console and dialogs.
  public func complaints() async throws -> [String] {
    _ = try await call("Runtime.evaluate", ["expression": "0"])
    return events.compactMap { event in
      let method = event["method"] as? String ?? ""
      let isComplaint = [
        "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled",
        "Page.javascriptDialogOpening",
      ].contains(method)
      return isComplaint ? "\(method): \(event["params"] ?? "")" : nil
    }
  }

  /// The addresses that were asked for since the page was opened.
  public func requests() async throws -> [String] {
    _ = try await call("Runtime.evaluate", ["expression": "0"])
    return events.compactMap { event in
      guard event["method"] as? String == "Network.requestWillBeSent" else { return nil }
      let params = event["params"] as? [String: Any]
      return (params?["request"] as? [String: Any])?["url"] as? String
    }
  }

  private func call(_ method: String, _ params: [String: Any] = [:]) async throws -> [String: Any] {
    number += 1
    let own = number
    var message: [String: Any] = ["id": own, "method": method, "params": params]
    if let session { message["sessionId"] = session }
    var data = try JSONSerialization.data(withJSONObject: message)
    data.append(0)
    // To write to one that has ended would end the tests.
    guard process.isRunning else { throw Failure.ended }
    try input.fileHandleForWriting.write(contentsOf: data)
    while true {
      let answer = try await next()
      guard answer["id"] as? Int == own else {
        events.append(answer)
        continue
      }
      if let fault = answer["error"] { throw Failure.refused("\(method): \(fault)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func waitForEvent(_ name: String) async throws {
    if events.contains(where: { $0["method"] as? String == name }) { return }
    while true {
      let event = try await next()
      events.append(event)
      if event["method"] as? String == name { return }
    }
  }

  /// The next message; each ends with a zero byte.
  private func next() async throws -> [String: Any] {
    while messages.isEmpty {
      var chunk: Data?
      for await more in chunks {
        chunk = more
        break
      }
      guard let chunk else { throw Failure.ended }
      // Only what is new is looked through: a picture comes in many pieces.
      let pieces = chunk.split(separator: 0, omittingEmptySubsequences: false)
      for piece in pieces.dropLast() {
        messages.append(rest + piece)
        rest = Data()
      }
      rest += pieces.last ?? Data()
    }
    return try JSONSerialization.jsonObject(with: messages.removeFirst()) as? [String: Any] ?? [:]
  }

  private static let program = SearchPath.program(
    named: "chromium", "chromium-browser", "google-chrome")
}
