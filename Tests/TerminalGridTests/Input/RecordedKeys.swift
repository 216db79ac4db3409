/// What the descriptions of terminals name their keys' sequences (`infocmp -x`, ncurses 6.4), in the
/// notation of terminfo(5).
enum RecordedKeys {
  /// The terminals, each with its capabilities and their sequences.
  static let byTerminal: [(term: String, keys: [(name: String, bytes: [UInt8])])] = [
    ("xterm-256color", read(xterm)), ("xterm", read(xterm)), ("linux", read(linux)),
    ("tmux-256color", read(tmux)), ("screen", read(screen)), ("vt100", read(vt100)),
    ("rxvt", read(rxvt)),
  ]

  /// Reads `name=sequence` lines, where `\E` is ESC, `^A` is Ctrl-A and `\` makes a sign plain.
  private static func read(_ text: String) -> [(name: String, bytes: [UInt8])] {
    text.split(whereSeparator: \.isWhitespace).map { entry in
      let parts = entry.split(separator: "=", maxSplits: 1)
      var bytes: [UInt8] = []
      var isEscaped = false
      var isControl = false
      for byte in parts[1].utf8 {
        switch byte {
        case _ where isControl:
          bytes.append(byte ^ 0x40)
          isControl = false
        case _ where isEscaped:
          bytes.append(byte == 0x45 ? 0x1B : byte)
          isEscaped = false
        case 0x5C: isEscaped = true
        case 0x5E: isControl = true
        default: bytes.append(byte)
        }
      }
      return (String(parts[0]), bytes)
    }
  }

  private static let xterm = #"""
    kDC=\E[3;2~ kEND=\E[1;2F kHOM=\E[1;2H kIC=\E[2;2~ kLFT=\E[1;2D kNXT=\E[6;2~ kPRV=\E[5;2~
    kRIT=\E[1;2C ka1=\EOw ka3=\EOy kb2=\EOu kbeg=\EOE kbs=^? kc1=\EOq kc3=\EOs kcbt=\E[Z
    kcub1=\EOD kcud1=\EOB kcuf1=\EOC kcuu1=\EOA kdch1=\E[3~ kend=\EOF kent=\EOM kf1=\EOP
    kf10=\E[21~ kf11=\E[23~ kf12=\E[24~ kf13=\E[1;2P kf14=\E[1;2Q kf15=\E[1;2R kf16=\E[1;2S
    kf17=\E[15;2~ kf18=\E[17;2~ kf19=\E[18;2~ kf2=\EOQ kf20=\E[19;2~ kf21=\E[20;2~ kf22=\E[21;2~
    kf23=\E[23;2~ kf24=\E[24;2~ kf25=\E[1;5P kf26=\E[1;5Q kf27=\E[1;5R kf28=\E[1;5S
    kf29=\E[15;5~ kf3=\EOR kf30=\E[17;5~ kf31=\E[18;5~ kf32=\E[19;5~ kf33=\E[20;5~ kf34=\E[21;5~
    kf35=\E[23;5~ kf36=\E[24;5~ kf37=\E[1;6P kf38=\E[1;6Q kf39=\E[1;6R kf4=\EOS kf40=\E[1;6S
    kf41=\E[15;6~ kf42=\E[17;6~ kf43=\E[18;6~ kf44=\E[19;6~ kf45=\E[20;6~ kf46=\E[21;6~
    kf47=\E[23;6~ kf48=\E[24;6~ kf49=\E[1;3P kf5=\E[15~ kf50=\E[1;3Q kf51=\E[1;3R kf52=\E[1;3S
    kf53=\E[15;3~ kf54=\E[17;3~ kf55=\E[18;3~ kf56=\E[19;3~ kf57=\E[20;3~ kf58=\E[21;3~
    kf59=\E[23;3~ kf6=\E[17~ kf60=\E[24;3~ kf61=\E[1;4P kf62=\E[1;4Q kf63=\E[1;4R kf7=\E[18~
    kf8=\E[19~ kf9=\E[20~ khome=\EOH kich1=\E[2~ kind=\E[1;2B kmous=\E[< knp=\E[6~ kpp=\E[5~
    kri=\E[1;2A kDC3=\E[3;3~ kDC4=\E[3;4~ kDC5=\E[3;5~ kDC6=\E[3;6~ kDC7=\E[3;7~ kDN=\E[1;2B
    kDN3=\E[1;3B kDN4=\E[1;4B kDN5=\E[1;5B kDN6=\E[1;6B kDN7=\E[1;7B kEND3=\E[1;3F kEND4=\E[1;4F
    kEND5=\E[1;5F kEND6=\E[1;6F kEND7=\E[1;7F kHOM3=\E[1;3H kHOM4=\E[1;4H kHOM5=\E[1;5H
    kHOM6=\E[1;6H kHOM7=\E[1;7H kIC3=\E[2;3~ kIC4=\E[2;4~ kIC5=\E[2;5~ kIC6=\E[2;6~ kIC7=\E[2;7~
    kLFT3=\E[1;3D kLFT4=\E[1;4D kLFT5=\E[1;5D kLFT6=\E[1;6D kLFT7=\E[1;7D kNXT3=\E[6;3~
    kNXT4=\E[6;4~ kNXT5=\E[6;5~ kNXT6=\E[6;6~ kNXT7=\E[6;7~ kPRV3=\E[5;3~ kPRV4=\E[5;4~
    kPRV5=\E[5;5~ kPRV6=\E[5;6~ kPRV7=\E[5;7~ kRIT3=\E[1;3C kRIT4=\E[1;4C kRIT5=\E[1;5C
    kRIT6=\E[1;6C kRIT7=\E[1;7C kUP=\E[1;2A kUP3=\E[1;3A kUP4=\E[1;4A kUP5=\E[1;5A kUP6=\E[1;6A
    kUP7=\E[1;7A ka2=\EOx kb1=\EOt kb3=\EOv kc2=\EOr kp5=\EOE kpADD=\EOk kpCMA=\EOl kpDIV=\EOo
    kpDOT=\EOn kpMUL=\EOj kpSUB=\EOm kpZRO=\EOp
    """#

  private static let linux = #"""
    kb2=\E[G kbs=^? kcbt=\E^I kcub1=\E[D kcud1=\E[B kcuf1=\E[C kcuu1=\E[A kdch1=\E[3~ kend=\E[4~
    kf1=\E[[A kf10=\E[21~ kf11=\E[23~ kf12=\E[24~ kf13=\E[25~ kf14=\E[26~ kf15=\E[28~
    kf16=\E[29~ kf17=\E[31~ kf18=\E[32~ kf19=\E[33~ kf2=\E[[B kf20=\E[34~ kf3=\E[[C kf4=\E[[D
    kf5=\E[[E kf6=\E[17~ kf7=\E[18~ kf8=\E[19~ kf9=\E[20~ khome=\E[1~ kich1=\E[2~ kmous=\E[M
    knp=\E[6~ kpp=\E[5~ kspd=^Z kcbt2=\E[Z
    """#

  private static let tmux = #"""
    kDC=\E[3;2~ kEND=\E[1;2F kHOM=\E[1;2H kIC=\E[2;2~ kLFT=\E[1;2D kNXT=\E[6;2~ kPRV=\E[5;2~
    kRIT=\E[1;2C kbs=^? kcbt=\E[Z kcub1=\EOD kcud1=\EOB kcuf1=\EOC kcuu1=\EOA kdch1=\E[3~
    kend=\E[4~ kf1=\EOP kf10=\E[21~ kf11=\E[23~ kf12=\E[24~ kf13=\E[1;2P kf14=\E[1;2Q
    kf15=\E[1;2R kf16=\E[1;2S kf17=\E[15;2~ kf18=\E[17;2~ kf19=\E[18;2~ kf2=\EOQ kf20=\E[19;2~
    kf21=\E[20;2~ kf22=\E[21;2~ kf23=\E[23;2~ kf24=\E[24;2~ kf25=\E[1;5P kf26=\E[1;5Q
    kf27=\E[1;5R kf28=\E[1;5S kf29=\E[15;5~ kf3=\EOR kf30=\E[17;5~ kf31=\E[18;5~ kf32=\E[19;5~
    kf33=\E[20;5~ kf34=\E[21;5~ kf35=\E[23;5~ kf36=\E[24;5~ kf37=\E[1;6P kf38=\E[1;6Q
    kf39=\E[1;6R kf4=\EOS kf40=\E[1;6S kf41=\E[15;6~ kf42=\E[17;6~ kf43=\E[18;6~ kf44=\E[19;6~
    kf45=\E[20;6~ kf46=\E[21;6~ kf47=\E[23;6~ kf48=\E[24;6~ kf49=\E[1;3P kf5=\E[15~ kf50=\E[1;3Q
    kf51=\E[1;3R kf52=\E[1;3S kf53=\E[15;3~ kf54=\E[17;3~ kf55=\E[18;3~ kf56=\E[19;3~
    kf57=\E[20;3~ kf58=\E[21;3~ kf59=\E[23;3~ kf6=\E[17~ kf60=\E[24;3~ kf61=\E[1;4P kf62=\E[1;4Q
    kf63=\E[1;4R kf7=\E[18~ kf8=\E[19~ kf9=\E[20~ khome=\E[1~ kich1=\E[2~ kind=\E[1;2B
    kmous=\E[M knp=\E[6~ kpp=\E[5~ kri=\E[1;2A kDC3=\E[3;3~ kDC4=\E[3;4~ kDC5=\E[3;5~
    kDC6=\E[3;6~ kDC7=\E[3;7~ kDN=\E[1;2B kDN3=\E[1;3B kDN4=\E[1;4B kDN5=\E[1;5B kDN6=\E[1;6B
    kDN7=\E[1;7B kEND3=\E[1;3F kEND4=\E[1;4F kEND5=\E[1;5F kEND6=\E[1;6F kEND7=\E[1;7F
    kHOM3=\E[1;3H kHOM4=\E[1;4H kHOM5=\E[1;5H kHOM6=\E[1;6H kHOM7=\E[1;7H kIC3=\E[2;3~
    kIC4=\E[2;4~ kIC5=\E[2;5~ kIC6=\E[2;6~ kIC7=\E[2;7~ kLFT3=\E[1;3D kLFT4=\E[1;4D
    kLFT5=\E[1;5D kLFT6=\E[1;6D kLFT7=\E[1;7D kNXT3=\E[6;3~ kNXT4=\E[6;4~ kNXT5=\E[6;5~
    kNXT6=\E[6;6~ kNXT7=\E[6;7~ kPRV3=\E[5;3~ kPRV4=\E[5;4~ kPRV5=\E[5;5~ kPRV6=\E[5;6~
    kPRV7=\E[5;7~ kRIT3=\E[1;3C kRIT4=\E[1;4C kRIT5=\E[1;5C kRIT6=\E[1;6C kRIT7=\E[1;7C
    kUP=\E[1;2A kUP3=\E[1;3A kUP4=\E[1;4A kUP5=\E[1;5A kUP6=\E[1;6A kUP7=\E[1;7A
    """#

  private static let screen = #"""
    kbs=^? kcbt=\E[Z kcub1=\EOD kcud1=\EOB kcuf1=\EOC kcuu1=\EOA kdch1=\E[3~ kend=\E[4~ kf1=\EOP
    kf10=\E[21~ kf11=\E[23~ kf12=\E[24~ kf2=\EOQ kf3=\EOR kf4=\EOS kf5=\E[15~ kf6=\E[17~
    kf7=\E[18~ kf8=\E[19~ kf9=\E[20~ khome=\E[1~ kich1=\E[2~ kmous=\E[M knp=\E[6~ kpp=\E[5~
    """#

  private static let vt100 = #"""
    ka1=\EOq ka3=\EOs kb2=\EOr kbs=^H kc1=\EOp kc3=\EOn kcub1=\EOD kcud1=\EOB kcuf1=\EOC
    kcuu1=\EOA kent=\EOM kf0=\EOy kf1=\EOP kf10=\EOx kf2=\EOQ kf3=\EOR kf4=\EOS kf5=\EOt
    kf6=\EOu kf7=\EOv kf8=\EOl kf9=\EOw
    """#

  private static let rxvt = #"""
    kDC=\E[3$ kEND=\E[8$ kHOM=\E[7$ kLFT=\E[d kNXT=\E[6$ kPRV=\E[5$ kRIT=\E[c ka1=\EOw ka3=\EOy
    kb2=\EOu kbs=^? kc1=\EOq kc3=\EOs kcbt=\E[Z kcub1=\E[D kcud1=\E[B kcuf1=\E[C kcuu1=\E[A
    kdch1=\E[3~ kel=\E[8\^ kend=\E[8~ kent=\EOM kf1=\E[11~ kf10=\E[21~ kf11=\E[23~ kf12=\E[24~
    kf13=\E[25~ kf14=\E[26~ kf15=\E[28~ kf16=\E[29~ kf17=\E[31~ kf18=\E[32~ kf19=\E[33~
    kf2=\E[12~ kf20=\E[34~ kf21=\E[23$ kf22=\E[24$ kf23=\E[11\^ kf24=\E[12\^ kf25=\E[13\^
    kf26=\E[14\^ kf27=\E[15\^ kf28=\E[17\^ kf29=\E[18\^ kf3=\E[13~ kf30=\E[19\^ kf31=\E[20\^
    kf32=\E[21\^ kf33=\E[23\^ kf34=\E[24\^ kf35=\E[25\^ kf36=\E[26\^ kf37=\E[28\^ kf38=\E[29\^
    kf39=\E[31\^ kf4=\E[14~ kf40=\E[32\^ kf41=\E[33\^ kf42=\E[34\^ kf43=\E[23@ kf44=\E[24@
    kf5=\E[15~ kf6=\E[17~ kf7=\E[18~ kf8=\E[19~ kf9=\E[20~ kfnd=\E[1~ khome=\E[7~ kich1=\E[2~
    kmous=\E[M knp=\E[6~ kpp=\E[5~ kslt=\E[4~ kDN=\E[b kDN5=\EOb kDN6=\EOB kLFT5=\EOd kLFT6=\EOD
    kRIT5=\EOc kRIT6=\EOC kUP=\E[a kUP5=\EOa kUP6=\EOA ka2=\EOx kb1=\EOt kb3=\EOv kc2=\EOr
    """#
}
