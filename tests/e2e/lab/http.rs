//! A small HTTP server on loopback, with or without TLS; the stub and the site stand on it.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::Result;
use http_body_util::Full;
use hyper::body::{Body, Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

/// A response, most often a whole one; `None` in its place drops the request without an answer.
pub(crate) type Reply<Sent = Full<Bytes>> = Option<Response<Sent>>;

/// What breaks a response off.
pub(crate) type Problem = Box<dyn std::error::Error + Send + Sync>;

/// A running server; dropping it closes its port and all its connections.
#[derive(Debug)]
pub(crate) struct Server {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    task: JoinHandle<Infallible>,
}

impl Server {
    /// Serves HTTP/1.1 and, where the client asks for it, HTTP/2 on a free port.
    pub(crate) async fn start<Answer, Sent>(
        tls: Option<Arc<ServerConfig>>,
        handler: impl Fn(Request<Incoming>) -> Answer + Clone + Send + Sync + 'static,
    ) -> Result<Self>
    where
        Answer: Future<Output = Reply<Sent>> + Send + 'static,
        Sent: Body<Data: Send, Error: Into<Problem>> + Send + 'static,
    {
        Self::speaking(Builder::new(TokioExecutor::new()), tls, handler).await
    }

    /// Serves HTTP/2 alone in the clear, as BIND and unbound do.
    pub(crate) async fn start_http2<Answer>(
        handler: impl Fn(Request<Incoming>) -> Answer + Clone + Send + Sync + 'static,
    ) -> Result<Self>
    where
        Answer: Future<Output = Reply> + Send + 'static,
    {
        let protocol = Builder::new(TokioExecutor::new()).http2_only();
        Self::speaking(protocol, None, handler).await
    }

    /// Serves what a protocol says.
    async fn speaking<Answer, Sent>(
        protocol: Builder<TokioExecutor>,
        tls: Option<Arc<ServerConfig>>,
        handler: impl Fn(Request<Incoming>) -> Answer + Clone + Send + Sync + 'static,
    ) -> Result<Self>
    where
        Answer: Future<Output = Reply<Sent>> + Send + 'static,
        Sent: Body<Data: Send, Error: Into<Problem>> + Send + 'static,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let acceptor = tls.map(TlsAcceptor::from);
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                while connections.try_join_next().is_some() {}
                let Ok((stream, _)) = listener.accept().await else {
                    continue;
                };
                // Small answers must not wait for more to send.
                let _ = stream.set_nodelay(true);
                let (acceptor, handler) = (acceptor.clone(), handler.clone());
                let protocol = protocol.clone();
                connections.spawn(async move {
                    match acceptor {
                        Some(acceptor) => {
                            if let Ok(stream) = acceptor.accept(stream).await {
                                serve(protocol, stream, handler).await;
                            }
                        }
                        None => serve(protocol, stream, handler).await,
                    }
                });
            }
        });
        Ok(Self { address, task })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Answers the requests of one connection until it ends.
async fn serve<Answer, Sent>(
    protocol: Builder<TokioExecutor>,
    stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
    handler: impl Fn(Request<Incoming>) -> Answer,
) where
    Answer: Future<Output = Reply<Sent>> + Send + 'static,
    Sent: Body<Data: Send, Error: Into<Problem>> + Send + 'static,
{
    let service = service_fn(|request| {
        let answer = handler(request);
        async move {
            answer
                .await
                .ok_or_else(|| io::Error::other("dropped on purpose"))
        }
    });
    // How a connection ends is the client's business.
    let _ = protocol
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
