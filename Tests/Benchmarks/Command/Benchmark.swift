import Dispatch
import Glibc
import PendulateJournal
import ProgramDriving

/// Measures what a person would notice, and prints it beside the bound and the bare-C limit.
@main enum Benchmark {
  static let usage = """
    usage: pendulate-benchmark [startup | first-frame | session | quit | commit | glimmer | pacer | all] [options]
      --program PATH     the program to measure (.build/release/pendulate)
      --peer PATH        the bare clock in C (bare-clock beside this program)
      --runs N           runs of startup, first-frame, quit and glimmer (20)
      --arguments TEXT   what the measured session is started with (\(Options().arguments))
      --keys SCRIPT      keys that lead to where the breath moves (\(Options().keys))
      --window N         seconds the session is watched (20)
      --seconds N        seconds the pacer is watched (600)
      --transcript FILE  keep what the session wrote to its terminal
    pendulate-benchmark scale [--into FOLDER] measures looking back over 10,000 and 100,000 sessions.
    pendulate-benchmark journal --into FOLDER writes a journal of years:
      --sessions N       how many (10000)
      --events N         at least so many events in a session of touch (0; 100 for a heavy one)
      --years N          over how many years, to this day (14)
      --seed N           the same seed writes the same (1)
    A script is keys with spaces between: a letter, space, enter, esc, tab, up, down, left, right,
    backspace, wait:SECONDS, text:WORD.
    """

  @MainActor static func main() {
    let options: Options
    do {
      options = try Options(arguments: ToolArguments())
    } catch {
      Output.error("\(error.message)\n\(usage)")
      exit(64)
    }
    if options.subject == .journal { return generate(options) }
    var figures: [Figure] = []
    var status: Int32 = 0
    for (subject, measure) in measurements where options.includes(subject) {
      do {
        figures += try measure(options)
      } catch {
        // What can be measured still is.
        Output.error("\(subject.rawValue): \((error as? DrivingError)?.message ?? "\(error)")")
        status = 70
      }
    }
    guard options.includes(.pacer) else { finish(figures, status: status) }
    let pacer = PacerBenchmark(seconds: options.pacerSeconds) {
      finish(figures + $0, status: status)
    }
    pacer.start()
    dispatchMain()
  }

  /// Writes a journal to look at and to measure with.
  private static func generate(_ options: Options) {
    guard let folder = options.folder else {
      Output.error("journal wants a folder: --into FOLDER.\n\(usage)")
      exit(64)
    }
    do {
      let events = try JournalGenerator(
        sessions: options.sessions, seed: UInt64(options.seed), years: options.years,
        eventsEach: options.eventsEach, folder: folder
      ).run()
      Output.line("\(options.sessions) sessions, \(events) events: XDG_DATA_HOME=\(folder)")
    } catch {
      Output.error("\((error as? JournalError)?.message ?? "\(error)")")
      exit(70)
    }
  }

  /// What runs to its end by itself, in this order; the pacer needs the main queue and comes last.
  @MainActor private static let measurements: [(Options.Subject, (Options) throws -> [Figure])] = [
    (.startup, { try StartupBenchmark(options: $0).run() }),
    (.firstFrame, { try FirstFrameBenchmark(options: $0).run() }),
    (.session, { try SessionBenchmark(options: $0).run() }),
    (.quit, { try QuitBenchmark(options: $0).run() }),
    (.commit, { try CommitBenchmark(options: $0).run() }),
    (.scale, { try ScaleBenchmark(options: $0).run() }),
    (.glimmer, { try GlimmerBenchmark(options: $0).run() }),
  ]

  /// Prints the table and ends, with 1 if a figure lies over its bound.
  static func finish(_ figures: [Figure], status: Int32 = 0) -> Never {
    Output.line(Figure.table(figures))
    exit(status != 0 ? status : figures.contains(where: \.isOver) ? 1 : 0)
  }
}
