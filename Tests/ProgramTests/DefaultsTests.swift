import Foundation
import Testing

/// A switch over an enum of ours names every case, so that a new case is noticed where it matters.
///
/// A `default:` stands only over what has more values than anybody can list: characters, numbers,
/// bytes, texts, and the enums of others. `Key` is ours and counts as a character: there are as many
/// keys as characters. Each file that holds one is listed with how many, and what they stand over.
@Suite struct DefaultsTests {
  /// What a `default:` may stand over.
  private enum Over {
    case texts(Int)
    case numbers(Int)
    case bytes(Int)
    case scalars(Int)
    case characters(Int)
    /// Enums and errors that are not ours.
    case others(Int)

    var count: Int {
      switch self {
      case .texts(let count), .numbers(let count), .bytes(let count), .scalars(let count),
        .characters(let count), .others(let count):
        count
      }
    }
  }

  private static let allowed: [String: Over] = [
    "PendulateApp/Parts/Body/BodyLetters.swift": .characters(2),
    "PendulateApp/Charts/DistressBand.swift": .numbers(1),
    "PendulateApp/Screens/Breathe/Context+BreathCues.swift": .texts(1),
    "PendulateApp/Screens/Home/LockWords.swift": .numbers(1),
    "PendulateApp/Screens/Session/SessionLayout.swift": .numbers(1),
    "PendulateCore/Breath/BreathTempo.swift": .numbers(1),
    "PendulateCore/Glimmer/HuntPrompt.swift": .numbers(1),
    "PendulateCore/Rehearsal/AnswerScript.swift": .texts(1),
    "PendulateCore/Rehearsal/Rehearsal.swift": .texts(1),
    "PendulateCore/Session/DoseLimits.swift": .numbers(1),
    "PendulateCore/Text/LetterBase.swift": .scalars(2),
    "PendulateCore/Text/OutsideText.swift": .scalars(1),
    "PendulateCore/Trends/Helping.swift": .numbers(1),
    "PendulateJournal/Checksums/Journal+Checksums.swift": .texts(1),
    "PendulateJournal/Events/FlatEventReader.swift": .texts(3),
    "PendulateJournal/Figures/FiguresBytes.swift": .bytes(1),
    "PendulateJournal/Figures/HardMomentBytes.swift": .bytes(1),
    "PendulateJournal/Import/CSVReader.swift": .scalars(1),
    "PendulateJournal/Import/ImportedDocument.swift": .texts(1),
    "PendulateJournal/Import/JSONReader.swift": .bytes(5),
    "PendulateJournal/JournalError+SQLite.swift": .others(2),
    "PendulateJournal/Opening/Journal+Copy.swift": .bytes(1),
    "PendulateJournal/Rescue/RecordBytes.swift": .numbers(1),
    "PendulateJournal/Rescue/RescueReport.swift": .numbers(1),
    "PendulateJournal/Rescue/RescuedRow+Words.swift": .texts(1),
    "PendulateJournal/Rescue/RescuedRow.swift": .texts(1),
    "PendulateLibrary/Decoding/PracticeKeyRules.swift": .texts(1),
    "PendulateLibrary/Person/FileBytes.swift": .numbers(1),
    "PendulateLibrary/PracticeCheck.swift": .texts(1),
    "PendulateLibrary/Settings/ContentReader+Settings.swift": .texts(1),
    "PendulateLibrary/YAML/YAMLScalar.swift": .scalars(1),
    "PendulateLibrary/YAML/YAMLSyntax.swift": .others(1),
    "PendulateReport/MarkdownReport.swift": .characters(1),
    "PendulateReport/Markup.swift": .scalars(1),
    "Platform/Files/FileStatus.swift": .numbers(1),
    "TerminalGrid/DisplayWidth.swift": .scalars(6),
    "TerminalGrid/Input/ControlSequence+Meaning.swift": .bytes(1),
    "TerminalGrid/Input/ControlSequence.swift": .bytes(1),
    "TerminalGrid/Input/Key+Sequences.swift": .bytes(7),
    "TerminalGrid/Input/PastedBytes.swift": .scalars(1),
    "TerminalGrid/Input/TerminalInput+Sequences.swift": .bytes(3),
    "TerminalGrid/Input/TerminalInput.swift": .bytes(1),
    "pendulate/Commands/JournalEditCommands.swift": .texts(1),
    "pendulate/Commands/Practice/PracticeEditCommand.swift": .texts(1),
    "pendulate/Runtime/PersonReader.swift": .numbers(1),
    "pendulate/Support/DateArgument.swift": .texts(2),
    "pendulate/Support/Editor.swift": .numbers(1),
  ]

  @Test func everyDefaultStandsOverWhatCannotBeListed() throws {
    let files = try SourceFile.all(in: "Sources")
    for file in files {
      let name = file.path.dropFirst("Sources/".count)
      let allowed = Self.allowed[String(name)]?.count ?? 0
      #expect(file.defaults == allowed, "\(name): name every case of an enum of ours")
    }
    let paths = Set(files.map { String($0.path.dropFirst("Sources/".count)) })
    #expect(Self.allowed.keys.filter { !paths.contains($0) } == [])
  }

  @Test func aDefaultIsFoundHoweverItIsWritten() {
    let file = SourceFile(
      path: "x.swift",
      text: """
        // default: commented
        switch a { case 1: b; default: c }
          @unknown default: d
        default :
        counts[mark, default: 0] += 1
        f(default: 3)
        """)
    #expect(file.defaults == 3)
  }
}

extension SourceFile {
  /// How many switches end in a `default:`; that of a subscript or of an argument is none.
  fileprivate var defaults: Int {
    lines.filter { line in
      let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
      return code.firstMatch(of: /(?:^|[;{]|@unknown)\s*default\s*:/) != nil
    }.count
  }
}
