import BreathPacing
import ClosedEyeCues
import Glibc
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary
import TerminalCurses
import TerminalGrid

/// What a guided command starts with.
struct LaunchRequest {
  var options = Model.Options()
  var isPlain = false
  var usesJournal = true
  var eventsPath: String?
  var parts: ContentParts = .all
  var cues: CueStyle = .off
  var cueVolume = CueStyle.defaultVolume
}

/// Opens what a guided command needs, and hands over to the runtime.
@MainActor enum Launch {
  static func run(
    _ request: LaunchRequest, start: @escaping (inout Model, Stamp) throws -> [Effect]
  ) throws -> Never {
    let (content, faults) = Belongings.contentAndFaults(request.parts)
    let folder = Belongings.folder
    // Where there is no journal yet nothing is known, so the first screen need not wait for one.
    let isNew = request.usesJournal && !Belongings.hasJournal
    var journal = request.usesJournal && !isNew ? try Belongings.openJournal() : nil
    var person: Person
    do {
      person = try PersonReader.read(journal, content: content, folder: folder, now: .now())
    } catch {
      throw Complaint(error)
    }
    // Standard error is hidden behind a drawn screen, so the first fault is said there too.
    if let fault = faults.first {
      person.notice = [person.notice, "\(fault)"].compactMap { $0 }.joined(separator: " ")
    }
    let stream = try request.eventsPath.map(EventStream.init(path:))
    let clock = MonotonicClock(speed: request.options.speed)
    var random = SystemRandomNumberGenerator()
    var model = Model(
      size: Size(columns: 80, rows: 24), content: content, person: person,
      options: request.options,
      seed: request.options.seed == 0 ? random.next() : request.options.seed)
    // What can go wrong in starting goes wrong before the terminal is taken over.
    let now = Stamp(clock.now(), wall: .now())
    let effects = try start(&model, now)
    let face = face(isPlain: request.isPlain, for: &model)
    if isNew {
      // A drawn screen can be taken back where the journal then fails; what was spoken cannot.
      if face is DrawnFace { face.show(model, at: now) }
      do {
        journal = try Belongings.openJournal()
      } catch {
        face.close(lastLine: nil)
        throw error
      }
    }
    let runtime = Runtime(
      model: model, face: face, clock: clock, journal: journal, stream: stream,
      personFolder: folder, teller: teller(for: request, face: face))
    runtime.run(effects)
  }

  private static func teller(for request: LaunchRequest, face: any Face) -> CueTeller? {
    guard request.cues != .off else { return nil }
    return CueTeller(
      style: request.cues, volume: request.cueVolume, speed: request.options.speed,
      ring: { [weak face] in face?.ringCue() ?? true })
  }

  /// The drawn face where the terminal can show it, the spoken one everywhere else.
  private static func face(isPlain: Bool, for model: inout Model) -> any Face {
    if isPlain { return SpokenFace() }
    do {
      let terminal = try CursesTerminal.open()
      model.size = terminal.size
      return DrawnFace(terminal, isBellEnabled: getenv("PENDULATE_BELL") != nil)
    } catch .notATerminal {
      return SpokenFace()
    } catch .unknownType(let name) {
      if name != "dumb" {
        Output.complain(
          "The terminal type \"\(name)\" is not known here, so everything comes as lines.")
        Output.complain("Set TERM to one that is, such as xterm-256color, for the drawn screens.")
      }
      return SpokenFace()
    } catch {
      Output.complain("The terminal could not be set up (\(error)), so everything comes as lines.")
      Output.complain("Say --plain to ask for that from the start.")
      return SpokenFace()
    }
  }
}
