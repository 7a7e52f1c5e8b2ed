// The least that a page can do to meet one other person: no library, no checks, and a relay that passes everything on.
// As in the product, the newcomer asks to come in, is told who is there, and makes the offer.
const room = new URLSearchParams(location.search).get('room');
const relay = new WebSocket(`ws://${location.host}/relay?room=${room}`);
const opened = new Promise(resolve => { relay.onopen = resolve; });
const button = document.querySelector('button');
const say = message => relay.send(JSON.stringify(message));
let own;
let connection;

function connect() {
  connection = new RTCPeerConnection();
  connection.onicecandidate = ({candidate}) => candidate && say({candidate});
  connection.ontrack = ({track, streams}) => track.kind === 'video' && show(streams[0]);
  own.getTracks().forEach(track => connection.addTrack(track, own));
}

function show(stream) {
  const picture = document.createElement('video');
  picture.autoplay = picture.playsInline = picture.muted = true;
  picture.width = 320;
  picture.srcObject = stream;
  document.body.append(picture);
}

async function describe() {
  await connection.setLocalDescription();
  say({description: connection.localDescription});
}

relay.onmessage = async ({data}) => {
  const {present, description, candidate} = JSON.parse(data);
  if (present) {
    connect();
    await describe();
  }
  if (description) {
    connection || connect();
    await connection.setRemoteDescription(description);
    if (description.type === 'offer') {
      await describe();
    }
  }
  if (candidate) {
    await connection.addIceCandidate(candidate);
  }
};
button.onclick = () => say({join: true});

const devices = navigator.mediaDevices.getUserMedia({audio: true, video: {width: 640, height: 480}});
devices.then(stream => { document.querySelector('video').srcObject = own = stream; });
Promise.all([opened, devices]).then(() => { button.disabled = false; });
