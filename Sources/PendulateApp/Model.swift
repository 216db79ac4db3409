public import PendulateCore
public import TerminalGrid

/// Everything the program knows while it runs.
public struct Model: Hashable, Sendable {
  /// What is on the screen.
  public enum Screen: Hashable, Sendable {
    case home
    /// A page outside of a session.
    case page(Form)
    case session
    case breathe(Breathing)
    /// The library of glimmers.
    case library(LibraryBrowser)
    /// What was recorded.
    case lookingBack(LookingBack)
  }

  /// What lies over the screen until a key is pressed.
  public enum Overlay: Hashable, Sendable {
    case help
    /// The support card; `showsLines` with the services by country.
    case card(showsLines: Bool)
    /// A neutral screen.
    case hidden
  }

  /// How a paced breath is shown.
  public enum BreathShape: String, Hashable, Sendable, CaseIterable {
    case wave, circle, words, none
  }

  /// What was asked for on the command line.
  public struct Options: Hashable, Sendable {
    /// The label of the next session.
    public var about: String?
    /// How long the timed parts may take, in minutes.
    public var minutes: Int?
    /// How many touches at most.
    public var touches: Int?
    /// How strong a touch may become.
    public var aim: Int?
    /// How many times faster a rehearsal runs; 1 is no rehearsal.
    public var speed = 1
    /// What decides the order of prompts.
    public var seed: UInt64 = 0
    /// Whether the program ends with the session, rather than going home.
    public var endsWithSession = false

    /// Creates options that ask for nothing.
    public init() {}
  }

  /// The size of the window.
  public var size: Size
  /// What the coach says and offers.
  public var content: CoachContent
  /// What is known of the person.
  public var person: Person
  /// What was asked for on the command line.
  public var options: Options
  /// What is on the screen.
  public internal(set) var screen: Screen = .home
  /// What lies over it.
  public internal(set) var overlay: Overlay?
  /// The session that is going on, or has just ended.
  public internal(set) var flow: SessionFlow?
  /// Which line of the home screen is chosen.
  public internal(set) var homeIndex = 0
  /// A line that says what could not be done; nil if there is nothing to say.
  public internal(set) var notice: String?
  /// How a paced breath is shown.
  public internal(set) var breathShape: BreathShape = .wave
  /// Counts what changed other than by time, so that what stands still is drawn once.
  public internal(set) var revision = 0
  /// The practice that waits until the first page is filled in.
  var waitingPractice: Practice?
  var waitingScreenForCard: Screen?
  /// The library that a page about a glimmer was opened from.
  var libraryBehind: LibraryBrowser?
  /// What begins once the page about holds is filled in.
  var waitingBreathing: BreathingRequest?
  /// What goes on once the page about one's own pace is filled in.
  var pausedBreathing: Breathing?
  /// The check-in on its own that is being answered, once anything of it is kept.
  var openCheckInID: Identifier?
  /// The interrupted session that is being closed with a check-in.
  var closingSession: Identifier?
  var random: SeededGenerator

  /// Creates a model that is at home.
  public init(
    size: Size, content: CoachContent, person: Person, options: Options = Options(), seed: UInt64
  ) {
    self.size = size
    self.content = content
    self.person = person
    self.options = options
    random = SeededGenerator(seed: seed)
    breathShape = person.preferences["breathShape"].flatMap(BreathShape.init(rawValue:)) ?? .wave
  }

  /// Whether a session runs its time faster, and counts in nothing.
  public var isRehearsal: Bool { options.speed > 1 }
}

/// What is known of the person: from the journal, and nowhere else.
public struct Person: Hashable, Sendable {
  /// The glimmers, the person's own ones first; also those that are put aside.
  public var glimmers: [Glimmer] = []
  /// The sessions of the last weeks.
  public var sessions: [SessionSummary] = []
  /// Completed touch sessions before those.
  public var earlierTouchSessions = 0
  /// Completed sessions before those.
  public var earlierSessions = 0
  /// The check-ins on their own of the last days.
  public var checkIns: [CheckIn] = []
  /// What the questions of the first page led to; nil if they were not asked yet.
  public var standing: Standing?
  /// The session that has no end, if there is one.
  public var unfinished: UnfinishedSession?
  /// The session after which one may be asked how it has been since.
  public var askLaterAfter: Identifier?
  /// The person's own support card.
  public var supportText = ""
  /// What went with which glimmer in the sessions of the last weeks.
  public var experience = GlimmerExperience()
  /// Where on the body something was marked in the last weeks.
  public var usualMap = UsualMap()
  /// What in the last touch sessions speaks for resting a while.
  public var cautions: [TrendCaution] = []
  /// What was chosen about touching.
  public var doseSettings = DoseSettings()
  /// Limits that only tighten.
  public var careLimits = CareLimits()
  /// Choices that were kept.
  public var preferences: [String: String] = [:]
  /// Whether there is a journal that could not be read, so that nobody knows what was before.
  public var isHistoryUnknown = false
  /// What the journal has to say, such as that a damaged file was set aside.
  public var notice: String?

  /// Creates a person of whom nothing is known.
  public init() {}

  /// Whether patterns that hold the breath may stand in lists: where the first page's answers allow
  /// them, and they were asked for.
  public var offersHolds: Bool {
    standing?.allowsHolds == true && preferences["holds"] == "offered"
  }

  /// Whether what changed over weeks is shown.
  public var showsTrends: Bool { preferences["trends"] != "off" }

  /// The upper edge of the window of distress.
  public var windowEdge: Int {
    preferences["window"].flatMap { Int($0) } ?? WindowTime.usualEdge
  }

  /// What past sessions allow the next one, and the person's own limits, with those of a practice.
  public func limits(at now: Timestamp, in practice: Practice? = nil) -> DoseLimits {
    var limits = DoseLimits.derived(
      from: sessions, earlierTouchSessions: earlierTouchSessions, earlierSessions: earlierSessions,
      checkIns: checkIns, restsOnly: standing?.restsOnly ?? false, settings: doseSettings,
      care: careLimits.combined(with: practice?.limits), now: now)
    if isHistoryUnknown { limits.lock = DoseLimits.Lock(reason: .unread, until: nil) }
    return limits
  }

  /// Whether the questions of the first page are due: before the first time, after 90 days, and
  /// after a practice was stopped.
  public func needsConsent(at now: Timestamp) -> Bool {
    guard let standing else { return true }
    if now.since(standing.at) > Standing.validity { return true }
    return sessions.contains { $0.escalations.contains(.stop) && $0.startedAt > standing.at }
  }
}
