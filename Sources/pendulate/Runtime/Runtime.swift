import BreathPacing
import Dispatch
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform
import TerminalGrid

/// The one serial place: events come in, the model changes, effects go out, a face shows it.
@MainActor final class Runtime {
  private var model: Model
  private let face: any Face
  private let clock: MonotonicClock
  private let pacer: DispatchPacer
  private let runner: EffectRunner
  private let teller: CueTeller?
  private let stream: EventStream?
  private var isInputOver = false
  /// What is said once the screen is given back, as nobody would have seen it behind it.
  private var faults: [String] = []
  private var slept: Duration

  init(
    model: Model, face: any Face, clock: MonotonicClock, journal: Journal?,
    reading: Journal? = nil, stream: EventStream?,
    personFolder: String?, limits: LimitsKeeper, teller: CueTeller? = nil
  ) {
    self.model = model
    self.face = face
    self.clock = clock
    self.teller = teller
    self.stream = stream
    pacer = DispatchPacer(clock: clock)
    runner = EffectRunner(
      journal: journal, reading: reading, stream: stream, personFolder: personFolder,
      limits: limits)
    slept = clock.suspendedTime
  }

  private var stamp: Stamp {
    let now = clock.now()
    return Stamp(now, wall: wall(), real: clock.realDelay(for: now.offset))
  }

  /// The wall clock; its offset from UTC is looked up once a minute, since that reads a file.
  private func wall() -> Timestamp {
    let milliseconds = WallClock.milliseconds
    let seconds = Int(milliseconds / 1000)
    if seconds - offsetCheckedAt >= 60 {
      offsetCheckedAt = seconds
      utcOffsetSeconds = WallClock.utcOffset(at: seconds)
    }
    return Timestamp(milliseconds: milliseconds, utcOffsetSeconds: utcOffsetSeconds)
  }

  private var offsetCheckedAt = 0
  private var utcOffsetSeconds = 0

  /// Runs until the program ends, from the effects of its start on.
  func run(_ effects: [Effect]) -> Never {
    SignalSources.follow { [weak self] signal in self?.take(signal: signal) }
    pacer.onWake = { [weak self] _ in self?.wake() }
    teller?.onTrouble = { [weak self] in self?.take(notice: $0) }
    stream?.onTrouble = { [weak self] in self?.lose(stream: $0) }
    runner.update = { [weak self] event in self?.change(with: event) ?? [] }
    runner.face = { [weak self] in self?.carryOut($0) }
    runner.process = { [weak self] in self?.carryOut($0) }
    if let trouble = stream?.trouble { lose(stream: trouble) }
    runner.run(effects)
    show(at: stamp)
    face.listen { [weak self] inputs in self?.take(inputs) }
    plan()
    dispatchMain()
  }

  /// Takes in what the person's files say, where they were read after the start: what goes on stays
  /// as it is, and what is looked up later is theirs.
  func learn(_ reading: LaunchReading) {
    model.content = reading.content
    model.person.plan = reading.person.plan
    model.person.window = reading.person.window
    faults = reading.faults.map(\.description)
    show(at: stamp)
  }

  // MARK: Events

  private func take(_ inputs: [Input]) {
    for input in inputs {
      switch input {
      case .key(let key): update(.key(key))
      case .paste(let text): update(.paste(text))
      case .line(let line):
        update(.line(line))
        show(at: stamp)
      case .end:
        isInputOver = true
        update(.inputEnded)
      case .hangup: update(.ending(.hangup))
      }
    }
    show(at: stamp)
    plan()
  }

  private func wake() {
    let asleep = clock.suspendedTime
    let wasAsleep = asleep - slept > .seconds(1)
    slept = asleep
    let now = stamp
    // Most wakes are there for the picture alone.
    guard wasAsleep || isInputOver || model.isDue(at: now.moment) else {
      face.move(model, at: now)
      return plan()
    }
    update(wasAsleep ? .resumed : .tick)
    // What went on by itself may have come to something that waits for the person.
    if isInputOver { update(.inputEnded) }
    show(at: stamp)
    plan()
  }

  private func take(signal: Signal) {
    switch signal {
    case .windowChange:
      face.refreshSize()
      if let size = face.size, size != model.size { update(.resized(size)) }
    case .goOn:
      face.resume()
      // Continued in the background: the terminal is the shell's, so it goes back to sleep.
      if face.isSuspended {
        ThisProcess.stopGroup()
        return
      }
      face.refreshSize()
      if let size = face.size, size != model.size { update(.resized(size)) }
      update(.resumed)
    case .terminalStop: update(.key(.control("z")))
    case .interrupt, .terminate, .hangup, .quit, .other: update(.ending(.signal(signal.number)))
    }
    show(at: stamp)
    plan()
  }

  private func take(notice: String) {
    update(.notice(notice))
    show(at: stamp)
  }

  /// Tells that the events are no longer written: now, and where nobody will have seen it at the end.
  private func lose(stream sentence: String) {
    guard face is DrawnFace else { return Output.complain(sentence) }
    faults.append(sentence)
    update(.notice(sentence))
  }

  private func update(_ event: Event) {
    runner.run(change(with: event))
  }

  private func change(with event: Event) -> [Effect] {
    model.update(event, at: stamp)
  }

  // MARK: Effects

  private func carryOut(_ effect: FaceEffect) {
    switch effect {
    case .present: show(at: stamp)
    // A bell beside the cues would make another count of theirs.
    case .bell: if teller == nil { face.bell() }
    case .repaint: face.repaint()
    }
  }

  private func carryOut(_ effect: ProcessEffect) {
    switch effect {
    case .suspend: suspend()
    case .quit(let status, let lastLine): quit(status: status, lastLine: lastLine)
    }
  }

  private func suspend() {
    teller?.rest()
    face.suspend()
    // The stop may come a little late on this thread; taking the terminal again is left to SIGCONT.
    ThisProcess.stopGroup()
  }

  private func quit(status: Int32, lastLine: String?) {
    pacer.schedule(at: nil)
    face.close(lastLine: lastLine)
    teller?.close()
    // What still goes wrong with the events is said behind the screen, too.
    stream?.onTrouble = { [weak self] in self?.faults.append($0) }
    let (unkept, unlimited) = runner.close()
    faults.forEach(Output.complain)
    if let unlimited { Output.complain("\(unlimited.message) \(unlimited.advice)") }
    if let unkept {
      Output.complain("pendulate: \(unkept.message)")
      Output.complain(unkept.advice)
      ThisProcess.exit(status: status == 0 ? unkept.exitStatus : status)
    }
    if let trouble = face.outputTrouble {
      Output.complain("pendulate: \(trouble)")
      Output.complain("Give it somewhere with room, and run the command again.")
      ThisProcess.exit(status: ExitStatus.cannotWrite)
    }
    let isWhole = stream?.trouble == nil
    ThisProcess.exit(status: status == 0 && !isWhole ? ExitStatus.cannotWrite : status)
  }

  // MARK: Showing

  private func show(at stamp: Stamp) {
    face.show(model, at: stamp)
  }

  /// Sets the next wake: when the picture will differ, or when something is due, and not sooner.
  ///
  /// What is new is told here, after it was shown.
  private func plan() {
    teller?.follow(model, at: clock.now())
    let now = clock.now()
    let wakes = [face.nextWake(of: model, now: now), teller?.nextWake(of: model, now: now)]
    pacer.schedule(at: wakes.compactMap { $0 }.min())
  }
}
