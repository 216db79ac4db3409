import Foundation
import Testing

/// What each target may import; the system's own modules are out of the compiler's reach here.
@Suite struct LayoutTests {
  private static let allowed: [(target: String, modules: Set<String>)] = [
    ("PendulateCore", []),
    ("TerminalGrid", []),
    ("PendulateApp", ["PendulateCore", "TerminalGrid"]),
    ("BreathPacing", ["PendulateCore", "Dispatch"]),
    ("ClosedEyeCues", ["PendulateCore", "Glibc", "Dispatch", "Synchronization"]),
    ("TerminalCurses", ["TerminalGrid", "CNcurses", "CTerminalRestore", "Glibc"]),
    (
      "PendulateJournal",
      ["PendulateCore", "GRDB", "Foundation", "Glibc", "Dispatch", "Synchronization"]
    ),
    ("PendulateLibrary", ["PendulateCore", "Assets", "Yams", "Foundation", "Glibc"]),
  ]

  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  private static func swiftFiles(in folder: String) -> [URL] {
    let files = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test(arguments: allowed.indices)
  func aTargetImportsOnlyWhatItMay(index: Int) throws {
    let (target, modules) = Self.allowed[index]
    let files = Self.swiftFiles(in: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1,
          place == 0 || ["public", "internal"].contains(words[0])
        else { continue }
        #expect(modules.contains(String(words[place + 1])), "\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test func noFileHoldsMoreThanOneThing() throws {
    for file in Self.swiftFiles(in: "Sources") + Self.swiftFiles(in: "Tests") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 500, "\(file.lastPathComponent)")
    }
  }

  /// The keys in the README are those of the program, with its words.
  @Test func theReadmeTellsTheKeysOfTheProgram() throws {
    let readme = try String(
      contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let help = try ProgramHome().run("session", "--help")
    #expect(help.status == 0)
    for row in ["settled now", "stay longer here", "another glimmer", "close gently"] {
      #expect(readme.contains(row))
    }
  }
}
