import Foundation
import PackagePlugin

/// Builds the files of a room's folder `Data` into the room: see `Embed`.
///
/// It follows links in the folder, so that a file whose place is elsewhere exists once.
@main
struct EmbeddingPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    // The links are relative to the folder itself, not to a link that leads to it.
    let room = target.directoryURL.resolvingSymlinksInPath()
    let data = room.appending(path: "Data")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding the files of \(target.name)",
        executable: try context.tool(named: "embed").url,
        arguments: [data.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try files(in: data),
        outputFiles: [output])
    ]
  }

  /// The files in a folder and its folders; a change of any calls for another build.
  private func files(in folder: URL) throws -> [URL] {
    let folder = folder.resolvingSymlinksInPath()
    return try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
      .flatMap { entry -> [URL] in
        let entry = entry.resolvingSymlinksInPath()
        return try entry.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
          ? files(in: entry) : [entry]
      }
  }
}
