"""baresip, the SIP client of others, as a meeting room with a tone and a coloured picture."""
import json
import socket
import subprocess
import time

from support import picture, sound
from support.ports import block
from support.waiting import wait_for

MODULES = "/usr/lib/baresip/modules"
CONFIG = """\
module_path {modules}
{codecs}
module aubridge.so
module ausine.so
module sndfile.so
module avcodec.so
module avformat.so
module snapshot.so
module fakevideo.so
module srtp.so
module dtls_srtp.so
module cons.so
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
net_interface 127.0.0.1
sip_listen 127.0.0.1:{sip}
sip_cafile {authority}
ctrl_tcp_listen 127.0.0.1:{control}
cons_listen 127.0.0.1:{console}
rtp_ports {first}-{last}
rtcp_mux {mux}
call_max_calls 4
audio_source ausine,{tone}
audio_player aubridge,nil
audio_alert aubridge,alert
ausrc_srate 48000
ausrc_channels 2
audio_buffer 20-160
jitter_buffer_delay 1-5
ringback_disabled yes
statmode_default off
snd_path {folder}
video_source avformat,{film}
video_display fakevideo,nil
video_size {width}x{height}
video_bitrate 500000
video_fps 15
videnc_format yuv420p
avcodec_h264enc libx264
avcodec_h264dec h264
"""
AUDIO_MODULES = {"opus": "opus.so", "G722": "g722.so", "PCMU": "g711.so", "PCMA": "g711.so"}


class Baresip:
    def __init__(self, folder, name, gateway, tone=1000, colour="red", audio="opus",
                 encryption="dtls_srtp", video=True, mux=False, dtmf="rtpevent"):
        """`encryption` is baresip's mediaenc; None: in clear."""
        self.folder, self.name, self.gateway = folder / name, name, gateway
        self.folder.mkdir()
        self.tone, self.colour = tone, colour
        sip = block(32)
        self.control, self.console = sip + 2, sip + 3
        self.camera = picture.Camera(self.folder / "camera.y4m", colour) if video else None
        (self.folder / "config").write_text(CONFIG.format(
            modules=MODULES, codecs="module " + AUDIO_MODULES[audio], sip=sip,
            authority=gateway.folder / "self-made.crt",
            control=self.control, console=self.console, first=sip + 4, last=sip + 31,
            mux="yes" if mux else "no", tone=tone, folder=self.folder,
            film=self.folder / "camera.y4m", width=picture.WIDTH, height=picture.HEIGHT))
        account = [f'"{name}" <sip:room@127.0.0.1>', "regint=0", f"audio_codecs={audio}",
                   f"dtmfmode={dtmf}", f"video_codecs={'h264' if video else 'none'}"]
        if encryption:
            account.append(f"mediaenc={encryption}")
        (self.folder / "accounts").write_text(";".join(account) + "\n")
        (self.folder / "contacts").write_text("")
        self.log_file = self.folder / "baresip.log"
        self.events, self.rest = [], b""

    def __enter__(self):
        with open(self.log_file, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                ["stdbuf", "-oL", "baresip", "-4", "-s", "-f", self.folder],
                stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        self.link = wait_for(self._connect, "baresip's start")
        if self.camera:
            self.camera.start()
        return self

    def __exit__(self, *_):
        self.link.close()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.camera:
            self.camera.stop()

    def _connect(self):
        try:
            link = socket.create_connection(("127.0.0.1", self.control), timeout=5)
        except OSError:
            return None
        link.settimeout(0.1)
        return link

    def log(self):
        return self.log_file.read_text(encoding="utf-8", errors="replace")

    def command(self, command, params=""):
        text = json.dumps({"command": command, "params": params, "token": "t"}).encode()
        self.link.sendall(b"%d:%s," % (len(text), text))

    def press(self, keys):
        """Keys of baresip's console: digits are DTMF in a call, x holds, X resumes."""
        with socket.socket(type=socket.SOCK_DGRAM) as console:
            for key in keys:
                console.sendto(key.encode(), ("127.0.0.1", self.console))
                # A person's pace: the tone of a key has to end before the next begins.
                time.sleep(0.25)

    def _read(self):
        try:
            self.rest += self.link.recv(65536)
        except TimeoutError:
            pass
        while b":" in self.rest:
            size, _, rest = self.rest.partition(b":")
            if len(rest) < int(size) + 1:
                return
            message = json.loads(rest[:int(size)])
            self.rest = rest[int(size) + 1:]
            if message.get("event"):
                self.events.append(message)

    def wait_event(self, kind):
        """The first event of a kind since the last dial, with its `param`."""
        def found():
            self._read()
            return next((one for one in self.events if one["type"] == kind), None)
        return wait_for(found, f"{self.name}: {kind} of {self.events}", 30, 0)

    def dial(self, uri):
        self.events.clear()
        self.command("dial", uri)

    def call(self, uri):
        self.dial(uri)
        self.wait_event("CALL_ESTABLISHED")

    def refused(self, uri):
        """Dials and says how the call was refused."""
        self.dial(uri)
        return self.wait_event("CALL_CLOSED")["param"]

    def hang_up(self):
        self.command("hangup")
        self.wait_event("CALL_CLOSED")

    def recording(self):
        """What is played to the people in this room, as far as it was heard."""
        files = sorted(self.folder.glob("dump-*-dec.wav"))
        return files[-1] if files else None

    def wait_hears(self, hertz):
        wait_for(lambda: sound.hears(self.recording(), hertz), f"{self.name} hears {hertz} Hz", 30,
                 0.2)

    def wait_hears_also(self, hertz):
        """The tone is there, beside others."""
        wait_for(lambda: sound.hears(self.recording(), hertz, least=0.15),
                 f"{self.name} hears {hertz} Hz among others", 30, 0.2)

    def wait_longer(self):
        """Until what is heard from now on is all there is in the latest part of the recording."""
        size = self.recording().stat().st_size
        wait_for(lambda: self.recording().stat().st_size > size + 200_000,
                 f"{self.name} hears on", 30)

    def wait_silence(self):
        wait_for(lambda: sound.is_silent(self.recording()), f"{self.name} hears nothing", 30, 0.2)

    def seen(self):
        """The shares of colours on this room's screen now; none before there is a picture."""
        shot = self.folder / "screen.png"
        shot.unlink(missing_ok=True)
        self.command("snapshot_recv", str(shot))
        wait_for(lambda: shot.exists() and picture.read_png(shot), f"{self.name}'s screen", 30)
        return picture.colours(shot)

    def wait_sees(self, colour, share=0.3):
        """Waits for a picture that has at least this share of the colour, and tells its colours."""
        def found():
            now = self.seen()
            return now if now[colour] >= share else None
        return wait_for(found, f"{self.name} sees {colour}", 40, 0.2)
