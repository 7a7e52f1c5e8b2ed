// Runs before any page that is measured, the product's and the floor's alike, and notes when things happen to it, in
// milliseconds since 1970 on a clock with fractions, so that the moments of two windows can be compared.
((delay) => {
  const now = () => performance.timeOrigin + performance.now();
  const moments = window.__moments = {click: 0, frame: 0, heard: 0, tasks: []};

  document.addEventListener('click', event => {
    moments.click = performance.timeOrigin + event.timeStamp;
    moments.frame = 0;
  }, true);

  new PerformanceObserver(list => list.getEntries().forEach(task =>
    moments.tasks.push({start: performance.timeOrigin + task.startTime, duration: task.duration})
  )).observe({type: 'longtask', buffered: true});

  // The first remote frame on the screen: of any video element that plays a track which came over a peer connection.
  const remote = new Set();
  window.RTCPeerConnection = new Proxy(window.RTCPeerConnection, {
    construct(target, args) {
      const connection = new target(...args);
      connection.addEventListener('track', event => remote.add(event.track.id));
      return connection;
    }
  });
  const watched = new WeakSet();
  setInterval(() => remote.size && document.querySelectorAll('video').forEach(video => {
    const tracks = video.srcObject?.getVideoTracks() ?? [];
    if (!watched.has(video) && tracks.some(track => remote.has(track.id))) {
      watched.add(video);
      video.requestVideoFrameCallback(() => { moments.frame ||= now(); });
    }
  }), 10);

  // A network whose signalling takes that long, half of it each way; media go undelayed.
  window.WebSocket = class extends window.WebSocket {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', event => {
        if (event.isTrusted && delay) {
          event.stopImmediatePropagation();
          setTimeout(() => this.dispatchEvent(new MessageEvent('message', {data: event.data})), delay / 2);
        } else {
          moments.heard++;
        }
      });
    }

    send(data) {
      delay ? setTimeout(() => super.send(data), delay / 2) : super.send(data);
    }
  };
})
