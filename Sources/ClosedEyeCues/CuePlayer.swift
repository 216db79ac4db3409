internal import Dispatch
internal import Platform
package import PendulateCore

/// Tells cues by bell, tones or words, and never lets anything wait for a sound.
///
/// One sound at a time. A cue that comes while another one still sounds waits for its end, and is
/// left out if that takes longer than half a second; so what is heard is never behind what is shown.
@MainActor package final class CuePlayer {
  /// The longest a sound may take while another one waits for it.
  var longestSound = Duration.seconds(2)
  /// How late a cue may be told; after that it would tell what is over.
  var patience = Duration.milliseconds(500)
  /// How many sounds in a row may be cut off before a player counts as one that does not work.
  static let mostCutOff = 2

  private struct Playing {
    let cue: EyesClosedCue
    let wanted: ContinuousClock.Instant
    let began: ContinuousClock.Instant
    let sound: RunningSound
  }

  private struct Waiting {
    let cue: EyesClosedCue
    let since: ContinuousClock.Instant
  }

  private let style: CueStyle
  private let volume: Int
  private let surroundings: CueSurroundings
  private let stageTitle: (Stage) -> String
  private let ringer: BellRinger
  private let onTrouble: (String) -> Void
  /// Everything that may block: writing sounds and loading programs, one after the other.
  private let worker = DispatchQueue(label: "pendulate.cues")
  private var programs: [SoundProgram]
  private var failed: [SoundProgram.Name] = []
  private var folder: SoundFolder?
  private var playing: Playing?
  private var waiting: Waiting?
  private var cutOff = 0
  private var isSilent = false

  /// Creates a player and looks for the programs it needs.
  ///
  /// - Parameters:
  ///   - style: how cues are told.
  ///   - volume: how loud tones and words are, 0 to 100; 0 tells nothing.
  ///   - surroundings: where programs and folders are.
  ///   - stageTitle: what a stage is called.
  ///   - ring: rings the bell once, and says whether there is one.
  ///   - onTrouble: takes the one sentence about a player that is missing or fails; called at most
  ///     once, and never from within a call to this player.
  package init(
    style: CueStyle, volume: Int, surroundings: CueSurroundings = .ofProcess,
    stageTitle: @escaping (Stage) -> String, ring: @escaping () -> Bool,
    onTrouble: @escaping (String) -> Void
  ) {
    self.style = style
    self.volume = min(100, max(0, volume))
    self.surroundings = surroundings
    self.stageTitle = stageTitle
    self.onTrouble = onTrouble
    ringer = BellRinger(ring: ring)
    programs = SoundProgram.find(for: style, in: surroundings.searchPath)
    isSilent = style == .off || (style != .bell && self.volume == 0)
    if programs.isEmpty, style != .bell { giveUp(CueTrouble.missing(style)) }
  }

  // MARK: What a program asks for

  /// Tells a cue, as soon as that is possible and only if it is soon.
  package func play(_ cue: EyesClosedCue) {
    guard !isSilent else { return }
    if style == .bell {
      if !ringer.tell(cue) { giveUp(CueTrouble.noBell) }
      return
    }
    let now = ContinuousClock.now
    guard let playing else { return start(cue, wanted: now) }
    if let waiting, waiting.cue.tellsStage, !cue.tellsStage, now - waiting.since < patience {
      return
    }
    waiting = Waiting(cue: cue, since: now)
    if now - playing.began > longestSound { cut() }
  }

  /// Ends what sounds now, and leaves out what waits.
  package func silence() {
    waiting = nil
    ringer.cancel()
    cut()
  }

  /// Ends what sounds now and removes the sounds from the disk, until there is a cue again.
  package func rest() {
    silence()
    let folder = folder
    self.folder = nil
    let removal = DispatchWorkItem { @Sendable in folder?.remove() }
    worker.async(execute: removal)
    // A player that is being loaded just now is ended before this goes on. That takes a moment only;
    // where it hangs, the files are left behind.
    _ = removal.wait(timeout: .now() + .milliseconds(200))
  }

  /// Ends all sound for good and leaves nothing behind; calling it again does nothing.
  package func close() {
    isSilent = true
    rest()
  }

  // MARK: One sound

  private func start(_ cue: EyesClosedCue, wanted: ContinuousClock.Instant) {
    guard !isSilent, let program = programs.first else { return }
    var sound = cue.words(stageTitle: stageTitle)
    if style == .tones {
      guard let folder = folder ?? SoundFolder.make(in: surroundings.temporaryFolders) else {
        return giveUp(CueTrouble.noFolder)
      }
      self.folder = folder
      sound = folder.file(of: cue)
    }
    let running = RunningSound()
    playing = Playing(cue: cue, wanted: wanted, began: .now, sound: running)
    let (folder, volume, environment) = (folder, volume, surroundings.environment)
    let arguments = program.arguments(for: sound, volume: volume)
    // Sendable, as it does not run on the main queue that this function belongs to.
    worker.async { @Sendable [weak self] in
      if let folder, !folder.write(cue, volume: volume) {
        DispatchQueue.main.async { MainActor.assumeIsolated { self?.didNotWrite(running) } }
        return
      }
      guard
        let process = ChildProcess.start(program.path, arguments, environment: environment)
      else {
        DispatchQueue.main.async { MainActor.assumeIsolated { self?.didNotStart(running) } }
        return
      }
      running.began(process)
      // A thread of its own, asleep while the sound lasts: SIGCHLD stays with whoever wants it.
      DispatchQueue(label: "pendulate.cues.end").async { @Sendable in
        process.waitUntilEnded()
        DispatchQueue.main.async { MainActor.assumeIsolated { self?.didEnd(running) } }
      }
    }
  }

  private func didNotWrite(_ sound: RunningSound) {
    guard playing?.sound === sound else { return }
    playing = nil
    // The folder may just have been removed, which is no trouble.
    if folder != nil { giveUp(CueTrouble.noFolder) } else { goOn(after: nil) }
  }

  private func didNotStart(_ sound: RunningSound) {
    guard let missed = playing, missed.sound === sound else { return }
    playing = nil
    dropProgram()
    goOn(after: missed)
  }

  private func didEnd(_ sound: RunningSound) {
    let wentWell = sound.takeStatus()
    guard let ended = playing, ended.sound === sound else { return }
    playing = nil
    var missed: Playing?
    if !sound.isCutOff {
      cutOff = 0
      if !wentWell {
        dropProgram()
        missed = ended
      }
    } else if cutOff >= Self.mostCutOff {
      cutOff = 0
      dropProgram()
    }
    goOn(after: missed)
  }

  /// Tells what waits, or else the cue that a player has just failed to tell.
  private func goOn(after missed: Playing?) {
    let next = waiting ?? missed.map { Waiting(cue: $0.cue, since: $0.wanted) }
    waiting = nil
    guard let next, ContinuousClock.now - next.since < patience else { return }
    start(next.cue, wanted: next.since)
  }

  /// Ends the sound that takes too long or is not wanted any more.
  private func cut() {
    guard let playing, !playing.sound.isCutOff else { return }
    if ContinuousClock.now - playing.began > longestSound { cutOff += 1 }
    playing.sound.cutOff()
  }

  // MARK: Trouble

  /// Leaves a player that does not work for the next one.
  private func dropProgram() {
    guard let program = programs.first else { return }
    failed.append(program.name)
    programs.removeFirst()
    if programs.isEmpty { giveUp(CueTrouble.failing(failed, of: style)) }
  }

  private func giveUp(_ sentence: String) {
    guard !isSilent else { return }
    isSilent = true
    waiting = nil
    DispatchQueue.main.async { [onTrouble] in
      MainActor.assumeIsolated { onTrouble(sentence) }
    }
  }
}
