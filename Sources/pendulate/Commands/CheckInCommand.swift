import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// A check-in on its own.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin", abstract: "A check-in on its own: ten seconds, or with the body map.",
    discussion: """
      With any of the answers given here nothing is drawn and nothing is asked: it is kept at once.
      """)

  @Flag(help: "Lines instead of a drawn screen, for screen readers and pipes.")
  var plain = false

  @Option(help: "How hard it is right now, 0 to 10.")
  var distress: Int?

  @Option(help: "How the body is: settled, stirredUp, shutDown or mixed.")
  var state: BodyState?

  @Option(help: ArgumentHelp("A few words; - reads them from standard input.", valueName: "text"))
  var words: String?

  func validate() throws {
    if let distress, Distress(distress) == nil {
      throw ValidationError("\(distress) is no number from 0 to 10.")
    }
  }

  func run() throws {
    guard distress == nil, state == nil, words == nil else { return try keep() }
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      request.isPlain = plain
      try Launch.run(request) { model, _ in
        model.startCheckIn()
        return []
      }
    }
  }

  private static let longest = 500

  private func keep() throws {
    var text = words
    if words == "-" { text = try InputFile.text("-", limit: 10_000) }
    text = text.map { String($0.trimmingPrefix(while: \.isWhitespace)) }
    while text?.last?.isWhitespace == true { text?.removeLast() }
    if let text, text.count > Self.longest {
      throw CLIError(
        "The words have \(text.count) characters, and \(Self.longest) fit.",
        advice: "Give fewer; the journal keeps a few words, not a diary.",
        status: ExitStatus.usage)
    }
    if let text, OutsideText.holdsUnfit(text, severalLines: true) {
      throw CLIError.unfit("The text of --words")
    }
    let now = Timestamp.now()
    var generator = SystemRandomNumberGenerator()
    let checkIn = CheckIn(
      id: .make(at: now, using: &generator), at: now, kind: .open,
      distress: distress.flatMap { Distress($0) }, state: state,
      words: text?.isEmpty == false ? text : nil)
    guard checkIn.distress != nil || checkIn.state != nil || checkIn.words != nil else {
      throw CLIError(
        "There are no words in that.", advice: "Give some, or a number, or a state.",
        status: ExitStatus.usage)
    }
    // What it means for touching holds whatever else is kept.
    let help = noteLimits(of: checkIn)
    guard SettingsSources.read().settings.usesJournal else {
      if let help { return try say(help, at: now) }
      throw CLIError(
        "Nothing is kept, as you set it (journal: off).",
        advice: "Set journal to on to keep check-ins.", status: ExitStatus.usage)
    }
    do {
      try UserFiles.withJournal { journal throws(JournalError) in try journal.keep(checkIn) }
    } catch {
      if let help { try say(help, at: now) }
      throw error
    }
    let isAnswered = checkIn.distress != nil || checkIn.state != nil
    let answers = isAnswered ? StoryWords.answers(of: checkIn, own: OwnWords.states) : "words"
    let hasWordsToo = isAnswered && checkIn.words != nil
    try Output.say("Kept: \(answers)\(hasWordsToo ? ", with words" : "").")
    if let help { try say(help, at: now) }
  }

  /// What is said where it is a lot.
  private struct Help {
    /// What closes touching from now on; nil where that could not be kept, as then nothing does.
    let lock: DoseLimits.Lock?
  }

  /// Keeps what the check-in means for touching, and gives what is said of it; nil where it closes
  /// nothing.
  private func noteLimits(of checkIn: CheckIn) -> Help? {
    guard let entry = LimitsEntry(checkIn) else { return nil }
    var ledger = LimitsLedger()
    ledger.note(entry, at: checkIn.at)
    var isKept = false
    do {
      ledger = try UserFiles.limitsFile().update(at: checkIn.at) {
        $0.note(entry, at: checkIn.at)
      }
      isKept = true
    } catch let error as LedgerFileError {
      Output.complain("\(error.message) \(error.advice)")
    } catch {
      Output.complain("\(error)")
    }
    return ledger.limits(at: checkIn.at).lock.map { Help(lock: isKept ? $0 : nil) }
  }

  /// What helps now, and what follows: from 9 on something to look at and people, before all else.
  private func say(_ help: Help, at now: Timestamp) throws {
    var lines: [String] = []
    if (distress ?? 0) >= Titration.stop {
      let plan = UserFiles.folder.flatMap { try? PersonFolder($0).plan() } ?? OwnPlan()
      lines = CardWords.afterGrounding(plan, UserFiles.content(.support))
    } else {
      lines = ["That is a lot. pendulate steady is there, and ! in it shows people."]
    }
    if let lock = help.lock { lines.append(LockWords.sentence(lock, at: now)) }
    try Output.say(lines.joined(separator: "\n"))
  }
}
