import PendulateCore
import PendulateLibrary

/// What a preview is run with, and the run itself.
struct PreviewRequest {
  /// Somebody for whom the limits are as wide as they get.
  static let usualSessionsDone = 6

  /// A quiet, cooperative person: present, touching when asked, and settling each time.
  static let usualAnswers =
    "pre=3, presence=here*, state=mixed*, gate=2*, go=t*, peak=3*, settled=2*, both=yes,2, "
    + "post=1, ladder=tolerable*"

  /// The same in every preview, so that equal requests give equal bytes.
  static let sessionID = Identifier(rawValue: "00000000-0000-7000-8000-000000000000")

  /// The names of the questions, with what each takes.
  static let questions: [(name: String, takes: String)] = [
    ("arrive", "yes or no"), ("pre", "0 to 10"), ("presence", "here, halfHere or farAway"),
    ("state", "settled, stirredUp, shutDown or mixed"), ("gate", "0 to 10"),
    ("go", "t, stay or c"), ("touch", "seconds until a key, such as 8"), ("peak", "0 to 10"),
    ("settled", "0 to 10"), ("both", "yes or no, then 0 to 10"), ("more", "stay or c"),
    ("post", "0 to 10"), ("ladder", "notNow, tolerable, enjoyable or nourishing"),
  ]

  var practice: Practice
  var minutes: Int?
  var touches: Int?
  var aim: Int?
  var sessionsDone = usualSessionsDone
  var seed: UInt64 = 1
  var answers: AnswerScript

  /// What past sessions and the person's own limits allow, if nothing happened today.
  static func limits(
    for practice: Practice, care: CareLimits, sessionsDone: Int
  ) -> DoseLimits {
    let care = care.combined(with: practice.limits)
    var limits = DoseLimits.base(completedTouchSessions: sessionsDone, care: care)
    limits.dose = min(limits.dose, care.touchSecondsPerDay ?? limits.dose)
    if care.touchSessionsPerDay == 0 || care.touchDaysPerWeek == 0
      || limits.dose < PracticeLimits.touchSeconds.lowerBound
    {
      limits.lock = DoseLimits.Lock(reason: .care, until: nil)
    }
    return limits
  }

  /// The plan before anything is answered.
  func plan(_ content: CoachContent) -> SessionPlan {
    SessionPlan(
      practice: practice,
      limits: Self.limits(for: practice, care: content.careLimits, sessionsDone: sessionsDone),
      glimmers: glimmers(content), aim: aim, touches: touches, minutes: minutes,
      isRehearsal: true, care: content.careLimits, sessionID: Self.sessionID)
  }

  /// The glimmers; on a hunt, what it would ask at noon on a day of no season.
  private func glimmers(_ content: CoachContent) -> [Glimmer] {
    guard practice.isHunt else { return content.starterGlimmers }
    var generator = SeededGenerator(seed: seed)
    return HuntWalk.steps(
      from: content.huntPrompts, seconds: minutes.map { $0 * 60 } ?? practice.huntSeconds,
      asked: [:], at: Timestamp(milliseconds: 43_200_000), isSouthern: nil, using: &generator)
  }

  /// Runs the session in virtual time.
  func run(_ content: CoachContent) -> Rehearsal {
    let plan = plan(content)
    return Rehearsal(
      plan: plan,
      choices: Cue.Choices(aim: plan.aim, touches: plan.touches, breath: plan.breath),
      answers: answers, prompts: content.prompts, seed: seed)
  }

  /// Reads the answers; complains where one is none.
  static func answers(_ text: String) throws -> AnswerScript {
    do {
      return try AnswerScript(text)
    } catch {
      throw complaint(error)
    }
  }

  private static func complaint(_ fault: AnswerScript.Fault) -> CLIError {
    let form = "Write it as in: pre=3,presence=here*,gate=2,go=t*,peak=3,settled=2."
    switch fault {
    case .unknownName(let name):
      let near = NearestName.suggestions(for: name, in: questions.map(\.name))
      return CLIError(
        "--answers names \"\(OutsideText.shown(name))\", and no question is called that.",
        advice: near.isEmpty
          ? "The names are: \(questions.map(\.name).joined(separator: ", "))."
          : "Did you mean \(near.joined(separator: ", or "))?", status: ExitStatus.usage)
    case .wrongAnswer(let name, let answer, let expected):
      return CLIError(
        "--answers has \"\(OutsideText.shown(answer))\" for \(name), which takes \(expected).",
        advice: form, status: ExitStatus.usage)
    case .missingName(let item):
      return CLIError(
        "--answers begins with \"\(OutsideText.shown(item))\", and a name such as pre= is expected.",
        advice: form, status: ExitStatus.usage)
    }
  }
}
