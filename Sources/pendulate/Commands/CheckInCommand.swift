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

  @OptionGroup var face: FaceOptions

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
      face.apply(to: &request)
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
    let entry = LimitsEntry(checkIn)
    let (lock, fault) = entry.map { noteLimits($0, at: now) } ?? (nil, nil)
    // What helps comes before what went wrong with a file.
    defer { fault.map(Output.complain) }
    guard SettingsSources.read().settings.usesJournal else {
      if entry != nil { return try sayHelp(lock, at: now) }
      throw CLIError(
        "Nothing is kept, as you set it (journal: off).",
        advice: "Set journal to on to keep check-ins.", status: ExitStatus.usage)
    }
    do {
      try UserFiles.withJournal { journal throws(JournalError) in try journal.keep(checkIn) }
    } catch {
      if entry != nil { try sayHelp(lock, at: now) }
      throw error
    }
    let isAnswered = checkIn.distress != nil || checkIn.state != nil
    let answers = isAnswered ? StoryWords.answers(of: checkIn, own: OwnWords.states) : "words"
    let hasWordsToo = isAnswered && checkIn.words != nil
    try Output.say("Kept: \(answers)\(hasWordsToo ? ", with words" : "").")
    if entry != nil { try sayHelp(lock, at: now) }
  }

  /// Keeps what the check-in means for touching, and gives what closes it, or why that could not be
  /// kept, as then nothing does.
  private func noteLimits(
    _ entry: LimitsEntry, at now: Timestamp
  ) -> (lock: DoseLimits.Lock?, fault: String?) {
    do {
      let ledger = try UserFiles.limitsFile().update(at: now) { $0.note(entry, at: now) }
      return (ledger.limits(at: now).lock, nil)
    } catch let error as LedgerFileError {
      return (nil, "\(error.message) \(error.advice)")
    } catch {
      return (nil, "\(error)")
    }
  }

  /// What helps now, and what follows: from 9 on something to look at and people, before all else.
  private func sayHelp(_ lock: DoseLimits.Lock?, at now: Timestamp) throws {
    var lines: [String] = []
    if (distress ?? 0) >= Titration.stop {
      let plan = UserFiles.folder.flatMap { try? PersonFolder($0).plan() } ?? OwnPlan()
      lines = CardWords.page(
        plan, UserFiles.content(.support), showsLines: false, isGrounding: true)
    } else {
      lines = ["That is a lot. pendulate steady is there, and ! in it shows people."]
    }
    if let lock { lines.append(LockWords.sentence(lock, at: now)) }
    try Output.say(lines.joined(separator: "\n"))
  }
}
