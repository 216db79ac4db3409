import BreathPacing
import PendulateCore
import ProgramDriving

extension DrivenProgram {
  /// The moments of the first byte and of the last byte of the first frame.
  ///
  /// A frame is over when nothing more comes for 25 ms: shorter than from frame to frame at 30 a
  /// second, longer than any stall within one. What is under `leastBytes` is not a frame
  /// yet, only the terminal being set up.
  func firstFrame(
    leastBytes: Int = 100
  ) throws(DrivingError) -> (first: Duration, last: Duration) {
    let limit = began + .seconds(5)
    guard let chunk = output(until: limit) else {
      throw DrivingError("\(path) showed nothing within 5 s.")
    }
    var last = chunk.moment
    var bytes = chunk.bytes.count
    while true {
      let quiet = bytes < leastBytes ? limit : clock.now() + .milliseconds(25)
      guard let next = output(until: quiet) else { break }
      last = next.moment
      bytes += next.bytes.count
      guard last < limit else {
        throw DrivingError("The first frame of \(path) went on for 5 s.")
      }
    }
    guard bytes >= leastBytes else { throw DrivingError("\(path) showed no frame.") }
    return (chunk.moment - began, last - began)
  }

  /// Types a script with 150 ms between keys; gives what was written meanwhile.
  func play(_ script: KeyScript) -> [Chunk] {
    script.steps.flatMap { step in
      switch step {
      case .type(let bytes):
        type(bytes)
        return output(for: .milliseconds(150))
      case .wait(let duration): return output(for: duration)
      }
    }
  }
}
