import PendulateCore

/// A touch practice with the defaults of the full session.
func practice(
  _ mode: Mode = .touch, touches: Int = 3, both: Int? = 60, breath: String = "soft",
  course: Practice.Course = .moment
) -> Practice {
  Practice(
    id: "test", name: "Test", summary: "For tests.", mode: mode, touches: touches,
    bothSeconds: both, breath: breath, course: course)
}

func plan(
  _ practice: Practice = practice(), completed: Int = 6, aim: Int? = nil, touches: Int? = nil,
  minutes: Int? = nil, glimmers: [Glimmer] = .samples
) -> SessionPlan {
  SessionPlan(
    practice: practice, limits: .base(completedTouchSessions: completed), glimmers: glimmers,
    aim: aim, touches: touches, minutes: minutes,
    sessionID: Identifier(rawValue: "01900000-0000-7000-8000-000000000000"))
}

extension [Glimmer] {
  static let samples = (1...5).map {
    Glimmer(id: "touch-\($0)", text: "Sample \($0)", category: .touch, origin: .starter)
  }
}

let samplePrompts: [Stage: [String]] = Dictionary(
  uniqueKeysWithValues: Stage.allCases.map { stage in
    (stage, (1...3).map { "\(stage.rawValue) \($0)" })
  })

func rehearse(
  _ answers: String, plan: SessionPlan = plan(aim: 3), choices: Cue.Choices? = nil
) throws -> Rehearsal {
  Rehearsal(
    plan: plan,
    choices: choices ?? Cue.Choices(aim: plan.aim, touches: plan.touches, breath: plan.breath),
    answers: try AnswerScript(answers), prompts: samplePrompts, seed: 1)
}

extension [SessionEvent] {
  var stages: [Stage] { filter { $0.event == .stageEnter }.compactMap(\.stage) }

  func exits(_ stage: Stage) -> [SessionEvent] {
    filter { $0.event == .stageExit && $0.stage == stage }
  }

  func planned(_ stage: Stage) -> [Double] {
    filter { $0.event == .stageEnter && $0.stage == stage }.compactMap(\.plannedSeconds)
  }

  var escalations: [SessionEvent.Escalation] { filter { $0.event == .escalate }.compactMap(\.kind) }

  var outcome: Outcome? { last { $0.event == .sessionEnd }?.outcome }
}
