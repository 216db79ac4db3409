import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// Reads what is known of the person from the journal.
enum PersonReader {
  /// How far back sessions are looked at for what went with which glimmer, and for cautions.
  private static let span = Duration.seconds(60 * 86_400)

  /// Reads everything that the home screen and a session need.
  static func read(
    _ journal: Journal?, content: CoachContent, folder: String?, now: Timestamp
  ) throws(JournalError) -> Person {
    var person = unknown(content: content, folder: folder)
    guard let journal else { return person }
    person.glimmers = Glimmer.all(
      kept: try journal.glimmers(), content: content.starterGlimmers,
      leftOut: content.leftOutGlimmers)
    let since = now.advanced(by: .zero - span)
    let all = try journal.figures(since: since)
    person.settledDwell = all.last { $0.body.settledDwell != nil }?.body.settledDwell
    let figures = all.filter { $0.mode == .touch || $0.mode == .resource }
    person.experience = GlimmerExperience(figures.flatMap(\.body.glimmers))
    person.sessions = figures.map(SessionSummary.init)
    person.usualMap = UsualMap(
      try journal.marks(since: now.advanced(by: .seconds(-(UsualMap.days + 1) * 86_400))),
      today: now.localDate)
    person.cautions = TrendCaution.all(in: figures, on: now.localDate)
    person.laterCheckIns =
      try journal.checkIns(
        since: CaughtGlimmers.reach(before: now)
      ).filter { $0.kind == .later }
    person.preferences = Preferences(texts: try journal.preferences())
    person.notice = journal.notices.first?.message
    person.unfinished = try unfinished(in: journal, now: now)
    person.askLaterAfter = try laterSession(in: journal, now: now)
    person.lastSession = try journal.lastSession(
      of: content.practices.filter(LastSession.isOf).map(\.id))
    return person
  }

  /// Reads the same where nothing will be kept.
  static func look(content: CoachContent, folder: String?, now: Timestamp) -> Person {
    do throws(JournalError) {
      let copy = try UserFiles.journalToLookAt()
      defer { copy?.close() }
      var person = try read(copy, content: content, folder: folder, now: now)
      // What is asked here leads to something that is kept.
      person.unfinished = nil
      person.askLaterAfter = nil
      // Nor does it show what was done before.
      person.lastSession = nil
      person.isOffRecord = true
      return person
    } catch {
      var person = unknown(content: content, folder: folder)
      person.isOffRecord = true
      person.notice = error.message
      person.notice.map(Output.complain)
      return person
    }
  }

  /// A person of whom the journal says nothing.
  static func unknown(content: CoachContent, folder: String?) -> Person {
    var person = Person()
    person.glimmers = content.starterGlimmers
    person.careLimits = content.careLimits
    if let folder {
      let folder = PersonFolder(folder)
      if let plan = try? folder.plan() { person.plan = plan }
      if let window = try? folder.words(OwnWindow.self) { person.window = window }
    }
    return person
  }

  /// The session that has no end; one that was only resting has said everything, and is closed.
  private static func unfinished(
    in journal: Journal, now: Timestamp
  ) throws(JournalError) -> UnfinishedSession? {
    guard let open = try journal.unfinishedSession() else { return nil }
    if open.stage == .rest || ![.touch, .resource].contains(open.mode) {
      try journal.close(open.id, outcome: open.stage == .rest ? .closed : .interrupted)
      return nil
    }
    let day =
      switch now.localDate.dayNumber - open.startedAt.localDate.dayNumber {
      case 0: "today at \(open.startedAt.localTime)"
      case 1: "yesterday at \(open.startedAt.localTime)"
      default: "on \(open.startedAt.localDate.description)"
      }
    return UnfinishedSession(id: open.id, stage: open.stage, when: day)
  }

  /// The session after which one may be asked, once, how it has been: 2 to 24 hours later.
  private static func laterSession(
    in journal: Journal, now: Timestamp
  ) throws(JournalError) -> Identifier? {
    let logs = try journal.sessionLogs(since: now.advanced(by: .seconds(-2 * 86_400)), kinds: [])
    guard let last = logs.max(by: { $0.startedAt < $1.startedAt }), let end = last.endedAt,
      !last.checkIns.contains(where: { $0.kind == .later })
    else { return nil }
    let hours = now.since(end).inSeconds / 3600
    return (2...24).contains(hours) ? last.id : nil
  }
}

extension Person {
  /// Takes that nothing new can be kept: it is said, and touching is closed.
  mutating func goUnkept(_ error: JournalError) {
    isUnkept = true
    notice = error.unkeptNotice
  }
}

extension JournalError {
  /// What is said where one may go on though nothing can be kept.
  var unkeptNotice: String {
    "\(message) Nothing of what comes now can be kept, so touching is closed; "
      + "a rest session may be done."
  }
}
