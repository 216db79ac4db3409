internal import Platform

/// Makes the tones: a pure function from notes and a volume to the bytes of a WAV file.
///
/// The sound is a soft sine with two overtones. Every note swells in and fades out along a raised
/// cosine, so that nothing clicks and nothing startles.
package enum ToneSynthesis {
  /// Samples in a second; enough for overtones far above those used here.
  package static let sampleRate = 22_050
  /// The highest amplitude there is, out of 1: 6 dB below full scale, at volume 100.
  package static let ceiling = 0.5
  /// How long a note swells, in seconds; a sound with a slow onset does not startle.
  package static let attack = 0.06
  /// How long a note fades, in seconds.
  package static let release = 0.16
  /// The silence after the last note, in seconds: some players drop the end of a file.
  static let tail = 0.05

  /// The shares of the tone and its overtones.
  private static let partials = [1, 0.22, 0.07]

  /// The amplitude for a volume from 0 to 100; beyond, the nearest of them counts.
  ///
  /// Loudness as it is felt grows with the amplitude to the power of 0.6 (S. S. Stevens, "The
  /// measurement of loudness", 1955), so the amplitude is the volume to the power of 5/3: half the
  /// volume is heard as half as loud.
  package static func amplitude(volume: Int) -> Double {
    ceiling * Mathematics.power(Double(min(100, max(0, volume))) / 100, 5 / 3)
  }

  /// The samples of a sequence of notes.
  package static func samples(_ notes: [Note], volume: Int) -> [Int16] {
    let amplitude = amplitude(volume: volume) / partials.reduce(0, +)
    var samples: [Int16] = []
    for note in notes {
      let count = Int(note.seconds * Double(sampleRate))
      // The phase is summed up, so that a slide has no seam.
      var phase = 0.0
      for index in 0..<count {
        let progress = Double(index) / Double(count)
        let pitch = note.from * Mathematics.power(note.to / note.from, eased(progress))
        phase += 2 * .pi * pitch / Double(sampleRate)
        var value = 0.0
        for (overtone, share) in partials.enumerated() {
          value += share * Mathematics.sine(phase * Double(overtone + 1))
        }
        samples.append(Int16(value * amplitude * swell(index, of: count) * Double(Int16.max)))
      }
    }
    return samples + [Int16](repeating: 0, count: Int(tail * Double(sampleRate)))
  }

  /// The bytes of a WAV file: 16 bits, one channel.
  package static func wave(_ notes: [Note], volume: Int) -> [UInt8] {
    let samples = samples(notes, volume: volume)
    let length = UInt32(samples.count * 2)
    var bytes: [UInt8] = Array("RIFF".utf8) + littleEndian(36 + length)
    bytes += Array("WAVEfmt ".utf8) + littleEndian(UInt32(16))
    // Uncompressed (1), and one channel.
    bytes += littleEndian(UInt16(1)) + littleEndian(UInt16(1))
    bytes += littleEndian(UInt32(sampleRate)) + littleEndian(UInt32(sampleRate * 2))
    // Bytes in a frame, and bits in a sample.
    bytes += littleEndian(UInt16(2)) + littleEndian(UInt16(16))
    bytes += Array("data".utf8) + littleEndian(length)
    bytes.reserveCapacity(bytes.count + Int(length))
    for sample in samples { bytes += littleEndian(UInt16(bitPattern: sample)) }
    return bytes
  }

  /// The loudness within a note, 0...1.
  private static func swell(_ index: Int, of count: Int) -> Double {
    let seconds = Double(index) / Double(sampleRate)
    let left = Double(count - 1 - index) / Double(sampleRate)
    return raisedCosine(seconds / attack) * raisedCosine(left / release)
  }

  private static func raisedCosine(_ progress: Double) -> Double {
    progress >= 1 ? 1 : 0.5 - 0.5 * Mathematics.cosine(.pi * max(0, progress))
  }

  /// A slide starts and ends at rest.
  private static func eased(_ progress: Double) -> Double {
    progress * progress * (3 - 2 * progress)
  }

  private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
