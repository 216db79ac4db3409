import BareC
import BreathPacing
import Dispatch
import Glibc
import PendulateCore

/// How late the pacer wakes, beside a bare C loop that sleeps to the same instants meanwhile.
@MainActor final class PacerBenchmark {
  /// What the loop in C came to.
  private struct Peer {
    let latenesses: Sample
    let processorTime: Duration
  }

  private let clock = MonotonicClock()
  private let pacer: DispatchPacer
  private let course: BreathCourse
  private let end: Moment
  private let done: ([Figure]) -> Void
  private var due = Moment.start
  private var lastFrame = Moment.start
  private var cueLatenesses: [Double] = []
  private var frameLatenesses: [Double] = []
  private var peer: Peer?
  private var firstReadings: ProcessReadings?

  init(seconds: Int, done: @escaping ([Figure]) -> Void) {
    pacer = DispatchPacer(clock: clock)
    let soft = BreathPattern(
      id: "soft", name: "soft", inhale: .seconds(4), exhale: .seconds(6))
    let beginning = clock.now() + .milliseconds(200)
    course = BreathCourse(soft, beganAt: beginning)
    end = beginning + .seconds(seconds)
    self.done = done
  }

  func start() {
    startPeer()
    firstReadings = try? ProcessReadings(process: getpid())
    pacer.onWake = { [weak self] in self?.woke(at: $0) }
    lastFrame = clock.now()
    plan(after: lastFrame)
  }

  /// A bar of 20 cells in eighths: about what a breath looks like on the screen.
  private func picture(at moment: Moment) -> Int {
    Int(course.position(at: moment).fullness * 160)
  }

  private func plan(after now: Moment) {
    due = nextWake(after: now, lastFrame: lastFrame) ?? end
    pacer.schedule(at: due)
  }

  private func nextWake(after now: Moment, lastFrame: Moment) -> Moment? {
    WakePlanner.nextWake(
      now: now, lastFrame: lastFrame, horizon: .seconds(10),
      exact: [course.nextPhaseChange(after: now)].compactMap { $0 }
    ) { picture(at: $0) }
  }

  private func woke(at now: Moment) {
    let lateness = (now - due).inMilliseconds
    if course.position(at: due).progress == 0 {
      cueLatenesses.append(lateness)
    } else {
      frameLatenesses.append(lateness)
    }
    lastFrame = now
    if now < end { plan(after: now) } else { finishIfDone() }
  }

  /// Plays the plan ahead of time, then lets C sleep through its instants on a thread of its own.
  ///
  /// They are put off by 3 ms: two sleepers that wake at once would disturb each other.
  private func startPeer() {
    var instants: [Int64] = []
    var now = clock.now()
    let zero =
      Int64(DispatchTime.now().uptimeNanoseconds) - Int64((now.offset.attoseconds) / 1_000_000_000)
    while now < end, let next = nextWake(after: now, lastFrame: now) {
      instants.append(zero + Int64(next.offset.attoseconds / 1_000_000_000) + 3_000_000)
      now = next
    }
    let planned = instants
    DispatchQueue.global().async {
      var latenesses = [Int64](repeating: 0, count: planned.count)
      let used = bare_sleep_to_instants(planned, &latenesses, planned.count)
      let sample = Sample(latenesses.map { Double($0) / 1_000_000 })
      DispatchQueue.main.async {
        MainActor.assumeIsolated {
          self.peer = Peer(latenesses: sample, processorTime: .nanoseconds(used))
          self.finishIfDone()
        }
      }
    }
  }

  private func finishIfDone() {
    guard let peer, clock.now() >= end else { return }
    pacer.schedule(at: nil)
    done(latenessFigures(peer) + costFigures(peer))
  }

  private func latenessFigures(_ peer: Peer) -> [Figure] {
    let cues = Sample(cueLatenesses)
    let all = Sample(cueLatenesses + frameLatenesses)
    func figure(
      _ name: String, _ value: Double, _ peer: Double, bound: Double? = nil
    ) -> Figure {
      Figure(
        name: "pacer: " + name, value: value, unit: "ms late", bound: bound,
        peer: "C clock_nanosleep \(peer.brief) ms")
    }
    return [
      figure("median of \(cues.count) cues", cues.median, peer.latenesses.median),
      figure("99th percentile", cues.percentile(99), peer.latenesses.percentile(99), bound: 2),
      figure("latest", cues.greatest, peer.latenesses.greatest),
      Figure(
        name: "pacer: the last cue", value: cueLatenesses.last ?? 0, unit: "ms late",
        peer: "drift would add up to here"),
      figure(
        "99th percentile of all \(all.count) wakes", all.percentile(99),
        peer.latenesses.percentile(99)),
    ]
  }

  private func costFigures(_ peer: Peer) -> [Figure] {
    guard let firstReadings, let last = try? ProcessReadings(process: getpid()) else { return [] }
    let wakes = Double(max(1, pacer.wakeCount))
    let count = peer.latenesses.count
    let used = last.processorTime - firstReadings.processorTime - peer.processorTime
    let sleeps = last.sleeps(since: firstReadings).all - count
    return [
      Figure(
        name: "pacer: processor time for each wake", value: used.inMilliseconds / wakes, unit: "ms",
        peer: "C \((peer.processorTime.inMilliseconds / Double(max(1, count))).brief) ms"),
      Figure(
        name: "pacer: thread switches for each wake", value: Double(sleeps) / wakes, unit: "",
        peer: "C 1"),
    ]
  }
}
