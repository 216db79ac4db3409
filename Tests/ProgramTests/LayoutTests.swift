import Foundation
import Testing

/// Where things are, and how much of it: what the compiler does not hold together.
@Suite struct LayoutTests {
  /// What each target may import; the system's own modules are out of the compiler's reach here.
  private static let allowed: [String: Set<String>] = [
    "Platform": ["Darwin", "Glibc", "Musl"],
    "PendulateCore": [],
    "TerminalGrid": [],
    "PendulateApp": ["PendulateCore", "TerminalGrid"],
    "PendulateReport": ["PendulateApp", "PendulateCore"],
    "BreathPacing": ["PendulateCore", "Dispatch"],
    "ClosedEyeCues": ["PendulateCore", "Platform", "Dispatch", "Synchronization"],
    "TerminalCurses": ["TerminalGrid", "CNcurses", "CTerminalRestore", "Glibc"],
    "PendulateJournal": [
      "PendulateCore", "GRDB", "Foundation", "Platform", "Dispatch", "Synchronization",
    ],
    "PendulateLibrary": ["PendulateCore", "Assets", "Yams", "Foundation", "Glibc"],
    "pendulate": [
      "ArgumentParser", "BreathPacing", "ClosedEyeCues", "Dispatch", "Foundation", "Glibc",
      "PendulateApp", "PendulateCore", "PendulateJournal", "PendulateLibrary", "PendulateReport",
      "Synchronization", "TerminalCurses", "TerminalGrid",
    ],
  ]

  @Test func everyTargetImportsOnlyWhatItMay() throws {
    for file in try SourceFile.all(in: "Sources") {
      let target = try #require(file.target)
      guard let modules = Self.allowed[target] else {
        Issue.record("nothing says what \(target) may import")
        continue
      }
      for module in file.imports where !modules.contains(module) {
        Issue.record("\(file.path) imports \(module)")
      }
    }
  }

  @Test func anImportIsFoundHoweverItIsWritten() {
    let file = SourceFile(
      path: "x.swift",
      text: """
        // import Commented
        import Plain
        public import Public
        @preconcurrency internal import Attributed
        @_spi(Inner) package import struct Kind.Thing
          import Indented.Part; import Second
        let text = "import Quoted"
        func f() { importantThing() }
        """)
    #expect(
      file.imports == ["Plain", "Public", "Attributed", "Kind", "Indented", "Second"])
  }

  @Test func noFileIsLongerThanFiveHundredLines() throws {
    for file in try SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests") {
      #expect(file.lines.count <= 500, "\(file.path)")
    }
  }

  /// Two types, each with its extensions, of more than so many lines are two things.
  @Test func noFileHoldsTwoLongTypes() throws {
    for file in try SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests") {
      let long = file.linesOfTypes.filter { $0.value > 80 }.keys.sorted()
      #expect(long.count <= 1, "\(file.path): \(long)")
    }
  }
}
