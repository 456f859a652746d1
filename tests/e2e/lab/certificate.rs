//! The certificate of the lab's HTTPS servers: made anew for every run, trusted by nobody else.

use std::sync::Arc;

use anyhow::Result;
use data_encoding::BASE64;
use rcgen::{CertificateParams, KeyPair, PublicKeyData};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A self-signed certificate for the loopback address, with its key.
#[derive(Debug)]
pub(crate) struct Certificate {
    /// The certificate, PEM.
    pub(crate) pem: String,
    /// Its private key, PEM.
    pub(crate) key_pem: String,
    /// The hash of its public key, in the form in which Chromium is told to accept it.
    pub(crate) key_hash: String,
    der: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

impl Certificate {
    /// Makes a new key and a certificate for `127.0.0.1` and `localhost`.
    pub(crate) fn make() -> Result<Self> {
        let key = KeyPair::generate()?;
        let names = ["127.0.0.1".to_owned(), "localhost".to_owned()];
        let certificate = CertificateParams::new(names)?.self_signed(&key)?;
        let hash = ring::digest::digest(&ring::digest::SHA256, &key.subject_public_key_info());
        Ok(Self {
            pem: certificate.pem(),
            key_pem: key.serialize_pem(),
            key_hash: BASE64.encode(hash.as_ref()),
            der: certificate.der().clone(),
            key: PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        })
    }

    /// What a server of ours needs to speak TLS with this certificate, offering HTTP/2 first.
    pub(crate) fn server_config(&self) -> Result<Arc<ServerConfig>> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![self.der.clone()], self.key.clone_key())?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }

    /// An HTTP client that trusts this certificate alone, and uses HTTP/2 where it is offered.
    pub(crate) fn client(&self) -> Result<reqwest::Client> {
        Ok(reqwest::Client::builder()
            .no_proxy()
            .add_root_certificate(reqwest::Certificate::from_pem(self.pem.as_bytes())?)
            .build()?)
    }
}
