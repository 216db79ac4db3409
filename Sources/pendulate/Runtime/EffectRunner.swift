import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// Does what the model wants done outside, in its order, and brings back what comes of it.
///
/// Effects of effects are queued behind those that are there already.
@MainActor final class EffectRunner {
  private let writer: JournalWriter
  private let limits: LimitsKeeper
  private let reader: JournalReader
  private let stream: EventStream?
  private let personFolder: String?
  private var queue: [Effect] = []
  private var isRunning = false

  /// Takes an event that came of an effect, and answers with what is to be done then.
  var update: (Event) -> [Effect] = { _ in [] }
  /// Does what the face does.
  var face: (FaceEffect) -> Void = { _ in }
  /// Does what concerns the program as a whole.
  var process: (ProcessEffect) -> Void = { _ in }

  /// Creates one; what is looked back at comes from `reading` where nothing can be kept.
  init(
    journal: Journal?, reading: Journal? = nil, stream: EventStream?, personFolder: String?,
    limits: LimitsKeeper
  ) {
    self.limits = limits
    self.stream = stream
    self.personFolder = personFolder
    writer = JournalWriter(journal: journal, stream: stream)
    reader = JournalReader(journal: journal ?? reading)
  }

  /// Does all of them, and all that comes of them.
  func run(_ effects: [Effect]) {
    queue += effects
    guard !isRunning else { return }
    isRunning = true
    defer { isRunning = false }
    while !queue.isEmpty {
      for event in carryOut(queue.removeFirst()) {
        // What a session that cannot begin would have asked was asked of nobody.
        if case .journal(.refused) = event {
          queue.removeAll(where: \.isTold)
          limits.letGo()
        }
        // A session that is to begin by other limits begins anew, and nothing of this one was.
        if case .limits(let reply) = event, reply.beginsAnew { queue.removeAll(where: \.isKept) }
        queue += update(event)
      }
    }
  }

  private func carryOut(_ effect: Effect) -> [Event] {
    switch effect {
    case .journal(let write, let echo):
      return writer.keep(write, echo: echo).map(Event.journal)
    case .limits(let request): return limits.take(request).map(Event.limits)
    case .read(let question): return [answer(question)]
    case .own(let file, let echo): return keep(file, echo: echo)
    case .readOwn: return readOwn()
    case .tell(let question): stream?.tell(question)
    case .face(let effect): face(effect)
    case .process(let effect): process(effect)
    }
    return []
  }

  private func answer(_ question: JournalQuestion) -> Event {
    do {
      return .journal(.answered(try reader.answer(question)))
    } catch {
      return .notice("\(error.message) \(error.advice)")
    }
  }

  private func keep(_ file: OwnFile, echo: Echo?) -> [Event] {
    guard let personFolder else { return [] }
    let folder = PersonFolder(personFolder)
    do throws(PersonFolderError) {
      let kept: Event
      switch file {
      case .plan(let plan, let begun):
        kept = .own(plan: try folder.keep(plan, since: begun), window: nil)
      case .window(let window, let begun):
        kept = .own(plan: nil, window: try folder.keep(window, since: begun))
      }
      return [kept] + (echo.map { [.journal(.kept($0))] } ?? [])
    } catch {
      return [.notice("\(error)")]
    }
  }

  private func readOwn() -> [Event] {
    guard let personFolder else { return [] }
    let folder = PersonFolder(personFolder)
    var faults: [Event] = []
    func found<Words>(_ read: () throws(PersonFolderError) -> Words) -> Words? {
      do throws(PersonFolderError) {
        return try read()
      } catch {
        faults.append(.notice("\(error)"))
        return nil
      }
    }
    let plan = found { () throws(PersonFolderError) in try folder.plan() }
    let window = found { () throws(PersonFolderError) in try folder.words(OwnWindow.self) }
    return [.own(plan: plan, window: window)] + faults
  }

  /// Tries a last time to keep what waits; gives the reasons for what could not be kept.
  func close() -> (journal: JournalError?, limits: LedgerFileError?) {
    (writer.close(), limits.close())
  }
}

extension LimitsReply {
  /// Whether a session that was beginning is not begun.
  fileprivate var beginsAnew: Bool {
    switch self {
    case .changed, .elsewhere: true
    case .closed: false
    case .unkept(_, let id): id != nil
    }
  }
}

extension Effect {
  /// Whether something is kept or told of a session.
  fileprivate var isKept: Bool {
    switch self {
    case .journal, .limits, .tell: true
    case .read, .own, .readOwn, .face, .process: false
    }
  }

  /// Whether it is for those who listen to the events.
  fileprivate var isTold: Bool { if case .tell = self { true } else { false } }
}
