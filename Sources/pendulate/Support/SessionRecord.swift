import PendulateCore
import PendulateJournal

/// A session in machine output, with the keys of the export.
struct SessionRecord: Encodable {
  let id: Identifier
  let startedAt: String
  let practice: String
  let mode: Mode
  let rehearsal: Bool
  let outcome: Outcome?
  let activeSeconds: Double
  let touchSeconds: Double
  let about: String?

  init(_ session: JournalSession) {
    id = session.id
    startedAt = session.startedAt.rfc3339
    practice = session.practice
    mode = session.mode
    rehearsal = session.isRehearsal
    outcome = session.outcome
    activeSeconds = MachineOutput.seconds(session.activeSeconds)
    touchSeconds = MachineOutput.seconds(session.touchSeconds)
    about = session.about
  }
}

/// A check-in in machine output, with the keys of the export.
struct CheckInRecord: Encodable {
  let id: Identifier
  let at: String
  let kind: CheckIn.Kind
  let sessionId: Identifier?
  let distress: Distress?
  let presence: Presence?
  let state: BodyState?
  let unwanted: [UnwantedEffect]?
  let words: String?
  let regions: [BodyMark]

  init(_ checkIn: CheckIn) {
    id = checkIn.id
    at = checkIn.at.rfc3339
    kind = checkIn.kind
    sessionId = checkIn.sessionID
    distress = checkIn.distress
    presence = checkIn.presence
    state = checkIn.state
    unwanted = checkIn.unwanted?.inOrder
    words = checkIn.words
    regions = checkIn.regions
  }
}
