import Foundation
import Glibc
import PendulateCore
import Testing

@testable import ClosedEyeCues

/// A folder with players that are shell scripts, removed at the end.
final class FakePlayers {
  let folder: URL
  private(set) var troubles: [String] = []
  private(set) var rings = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cues-\(UUID().uuidString)")
    for name in ["bin", "run"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Adds a player; `$LOG` is the file that `heard` reads.
  func add(_ name: String, _ script: String) throws {
    // Closed in children: a script that is still open for writing anywhere cannot be run.
    let file = open(
      folder.appending(path: "bin/\(name)").path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o755)
    defer { close(file) }
    let text = "#!/bin/sh\n\(script)\n"
    try #require(write(file, text, text.utf8.count) == text.utf8.count)
  }

  @MainActor func player(_ style: CueStyle, volume: Int = 40, hasBell: Bool = true) -> CuePlayer {
    let player = CuePlayer(
      style: style, volume: volume,
      surroundings: CueSurroundings(
        searchPath: "relative::\(folder.path)/bin",
        environment: ["PATH=/usr/bin:/bin", "LOG=\(folder.path)/log"],
        temporaryFolders: ["/nowhere/at/all", folder.appending(path: "run").path]),
      stageTitle: { "title of \($0.rawValue)" },
      ring: { [weak self] in
        if hasBell { self?.rings += 1 }
        return hasBell
      },
      onTrouble: { [weak self] in self?.troubles.append($0) })
    // On a busy machine everything takes its time.
    player.patience = .seconds(20)
    return player
  }

  /// The lines that players wrote.
  var heard: [String] {
    let text = try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  /// What is in the place for private folders.
  var left: [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: folder.path + "/run")) ?? []
  }

  /// Waits until a condition holds; a failure at the time limit.
  @MainActor func wait(
    _ words: Comment, until holds: () -> Bool, at location: SourceLocation = #_sourceLocation
  ) async {
    // Only so that a test that cannot go on ends: whoever computes beside it may take a minute.
    let end = ContinuousClock.now + .seconds(150)
    while !holds() {
      guard ContinuousClock.now < end else {
        Issue.record(words, sourceLocation: location)
        return
      }
      try? await Task.sleep(for: .milliseconds(5))
    }
  }
}
