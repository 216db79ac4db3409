import BreathPacing
import Glibc
import PendulateCore
import PendulateJournal
import ProgramDriving

/// One run of the program that is killed, and what is found afterwards.
struct KilledRun {
  /// What a run led to.
  struct Result {
    /// Events that the program had told as being on disk.
    var acknowledged = 0
    /// Whether a touch was going on.
    var wasTouching = false
    /// What was wrong afterwards.
    var faults: [String] = []
  }

  let scene: KillScene
  let program: String
  let home: String
  let clock: MonotonicClock

  private var location: JournalLocation {
    JournalLocation(folder: home + "/.local/share/pendulate")
  }
  private var eventFile: String { home + "/events" }

  func run(_ random: inout SeededGenerator) throws(DrivingError) -> Result {
    try agree()
    let told = try runAndKill(&random)
    var result = Result()
    result.acknowledged = told.count
    result.wasTouching = told.isTouching
    let inspection = JournalInspection(of: location)
    guard inspection.condition == .whole else {
      result.faults.append("the journal is \(inspection.condition)")
      return result
    }
    let kept: Int
    let isOpen: Bool
    do {
      let journal = try Journal.open(at: location, now: .now())
      defer { journal.close() }
      // The newest one is the one that was killed.
      let session = try journal.sessions(limit: 1).first
      kept = try session.map { try journal.events(of: $0.id).count } ?? 0
      isOpen = try journal.unfinishedSession() != nil
    } catch {
      result.faults.append("the journal does not open: \(error)")
      return result
    }
    if kept < told.count { result.faults.append("\(told.count) events told, \(kept) kept") }
    result.faults += try next(offersGently: isOpen)
    return result
  }

  /// The first page was answered, so that a session may begin.
  private func agree() throws(DrivingError) {
    do {
      let journal = try Journal.open(at: location, now: .now())
      try journal.keep(Consent(agreedAt: .now(), scope: .full, holdsAllowed: false))
      journal.close()
    } catch {
      throw DrivingError("No journal could be made for the run: \(error)")
    }
  }

  // MARK: The run that is killed

  private func runAndKill(
    _ random: inout SeededGenerator
  ) throws(DrivingError) -> ToldEvents {
    let speed = scene.isTouch ? "40" : ["1", "20", "200"].randomElement(using: &random) ?? "20"
    let session = ["session", "full", "--events", eventFile, "--speed", speed]
    let words: [String] =
      switch scene {
      case .drawnTouch, .drawn: session
      case .lines: session + ["--plain"]
      case .checkIn: ["checkin"]
      case .command(let words, let file): try commandLine(words, file)
      }
    let driven = try DrivenProgram(program, arguments: words, home: home, clock: clock)
    switch scene {
    case .drawnTouch:
      // A question takes no answer in its first 300 ms, so that it has been seen.
      answer(driven, pause: .milliseconds(330), until: clock.now() + .seconds(30)) { $0.isTouching }
      wait(driven, .milliseconds(Int.random(in: 0...150, using: &random)))
    case .drawn, .checkIn:
      let time = Duration.milliseconds(Int.random(in: 20...1500, using: &random))
      answer(driven, pause: .milliseconds(310), until: clock.now() + time) { _ in false }
    case .lines:
      let time = Duration.milliseconds(Int.random(in: 20...700, using: &random))
      answer(driven, pause: .milliseconds(12), until: clock.now() + time) { _ in false }
    case .command:
      // Most are over in some milliseconds; what matters lies before.
      wait(driven, .microseconds(Int.random(in: 0...30_000, using: &random)))
    }
    driven.send(SIGKILL)
    _ = driven.waitForEnd(until: clock.now() + .seconds(10))
    return ToldEvents(file: eventFile)
  }

  private func commandLine(_ words: [String], _ file: String?) throws(DrivingError) -> [String] {
    let path = home + "/given"
    if let file {
      guard let stream = fopen(path, "w") else { throw DrivingError("\(path) cannot be written.") }
      fputs(file, stream)
      fclose(stream)
    }
    return words.map { $0 == "FILE" ? path : $0.contains(".") ? "\(home)/\($0)" : $0 }
  }

  /// Answers what is asked, as somebody who goes on to a touch; each answer once it is heard.
  private func answer(
    _ driven: DrivenProgram, pause: Duration, until end: Moment, stop: (ToldEvents) -> Bool
  ) {
    var answered = 0
    var due = clock.now()
    while clock.now() < end {
      let told = ToldEvents(file: eventFile)
      if stop(told) { return }
      if clock.now() >= due {
        if let question = told.questions.dropFirst(answered).last {
          answered = told.questions.count
          driven.type(KillAnswers.answer(to: question, inLines: scene.isLines))
          due = clock.now() + pause
        } else if told.questions.isEmpty {
          driven.type(KillAnswers.anything(inLines: scene.isLines))
          due = clock.now() + pause
        }
      }
      wait(driven, min(.milliseconds(12), max(.zero, end - clock.now())))
    }
  }

  private func wait(_ driven: DrivenProgram, _ duration: Duration) {
    let end = clock.now() + duration
    _ = driven.output(for: duration)
    // Where nothing more is written, or the terminal is closed, time passes all the same.
    while clock.now() < end { usleep(1000) }
  }

  // MARK: The run after it

  /// What is wrong with the next start: it comes, says what was begun, and touches nothing.
  private func next(offersGently: Bool) throws(DrivingError) -> [String] {
    let driven = try DrivenProgram(program, arguments: [], home: home, clock: clock)
    var text = ""
    let end = clock.now() + .seconds(5)
    let wanted = offersGently ? "continue gently" : "leave"
    while !text.contains(wanted), clock.now() < end, let chunk = driven.output(until: end) {
      text += String(decoding: chunk.bytes, as: UTF8.self)
    }
    var faults: [String] = []
    if !text.contains(wanted) { faults.append("the next start does not show \"\(wanted)\"") }
    if text.contains("touch difficulty") || text.lowercased().contains("resume") {
      faults.append("the next start goes on with a touch")
    }
    driven.type([0x03])
    if driven.waitForEnd(until: clock.now() + .seconds(5)) == nil {
      faults.append("the next start does not end with Ctrl-C")
    } else if driven.status != 0 {
      faults.append("the next start ends with \(driven.status ?? -1)")
    }
    return faults
  }
}
