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
    "TerminalCurses": ["TerminalGrid", "Platform", "CNcurses", "CTerminalRestore"],
    "PendulateJournal": [
      "PendulateCore", "GRDB", "Foundation", "Platform", "Dispatch", "Synchronization",
    ],
    "PendulateLibrary": ["PendulateCore", "Assets", "Yams", "Platform"],
    "pendulate": [
      "ArgumentParser", "BreathPacing", "ClosedEyeCues", "Dispatch", "Foundation",
      "PendulateApp", "PendulateCore", "PendulateJournal", "PendulateLibrary", "PendulateReport",
      "Platform", "Synchronization", "TerminalCurses", "TerminalGrid",
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

  /// The table above may grow; these three stay on the standard library alone, and the system is
  /// asked in one place.
  @Test func theSystemIsReachedThroughThePlatformAlone() throws {
    let pure: Set = ["PendulateCore", "TerminalGrid", "PendulateApp"]
    let system: Set = ["Foundation", "FoundationEssentials", "Dispatch", "Platform"]
    let libraries: Set = ["Glibc", "Musl", "Darwin"]
    for file in try SourceFile.all(in: "Sources") where file.target != "Platform" {
      let imports = Set(file.imports)
      #expect(imports.isDisjoint(with: libraries), "\(file.path)")
      if pure.contains(file.target ?? "") {
        #expect(imports.isDisjoint(with: system), "\(file.path)")
      }
    }
  }

  /// Foundation and Dispatch bring the system's calls along for whoever imports them.
  @Test func noCallOfTheSystemIsMadeBesideThePlatform() throws {
    let call =
      /\b(errno|strerror|getenv|setenv|isatty|fcntl|ioctl|getpid|getpgrp|unlink|rmdir|mkdir|lstat|usleep|STD(?:IN|OUT|ERR)_FILENO|O_[A-Z]+|S_IF[A-Z]+|SIG[A-Z]{3,})\b/
    for file in try SourceFile.all(in: "Sources") where file.target != "Platform" {
      for line in file.lines where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        if let found = line.firstMatch(of: call) {
          Issue.record("\(file.path) has \(found.1)")
        }
      }
    }
  }

  /// Two types of one name in two targets are told apart by nobody who reads one of them.
  @Test func noTwoTypesHaveTheSameName() throws {
    var places: [String: [String]] = [:]
    for file in try SourceFile.all(in: "Sources") {
      for type in file.declaredTypes { places[type, default: []].append(file.path) }
    }
    #expect(places.count > 300)
    for (type, paths) in places where paths.count > 1 {
      Issue.record("\(type) is declared in \(paths.joined(separator: " and "))")
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
