//! Keys of the test's own: they sign its messages and nothing else.

/// An RSA key of 2048 bits.
pub(crate) const RSA_2048: &str = "\
     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmGORbRTCCXHZ+pIgC/jQ9+8yXq6HZb4l7m5//8hU\
     2v3YtYtfshYtC1WjUAelHNc+ei757Ejg2ntkoiW4Wy1uMHpsKqx/X8Y2YAZtzA7UuVz5dVMdMqJNLdJIixS0\
     aTmX/ZSITbn1R622+ygp7Dd7gx8G1FIt1lkGj0RWcyuT4jjbGSEIbyyk+1c2oqQ/6uyNvCd3XM1xUqN64AHE\
     dku/uFuwbi/xJyt0K0UlBfITrKZF5E+bVav20f29jCdoypsMtGroj2mfnIjaenn/D0xlfjv0sYQRNA2UVJaK\
     zi1Sj5+k2L+K9wOwoIptMcRCQXRDa8SrA65+P9L72PFoKkk8JwIDAQAB";

/// Its private half (PKCS #8); it signs nothing but the messages of this test.
pub(crate) const PRIVATE_2048: &str = "\
     MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCYY5FtFMIJcdn6kiAL+ND37zJerodlviXu\
     bn//yFTa/di1i1+yFi0LVaNQB6Uc1z56LvnsSODae2SiJbhbLW4wemwqrH9fxjZgBm3MDtS5XPl1Ux0yok0t\
     0kiLFLRpOZf9lIhNufVHrbb7KCnsN3uDHwbUUi3WWQaPRFZzK5PiONsZIQhvLKT7VzaipD/q7I28J3dczXFS\
     o3rgAcR2S7+4W7BuL/EnK3QrRSUF8hOspkXkT5tVq/bR/b2MJ2jKmwy0auiPaZ+ciNp6ef8PTGV+O/SxhBE0\
     DZRUlorOLVKPn6TYv4r3A7Cgim0xxEJBdENrxKsDrn4/0vvY8WgqSTwnAgMBAAECggEAAPNDVDjNlPLUIc8z\
     dUpR6Jnh6IaSFZJVTjf7gwQkHfwjPnk7WYhF3kzkaHquZDr7YBZW50r1C/0PqECFS8bsFE/5yLJWq6mNa+qJ\
     A2gRmi5NkpZiwjlniHedODDNhzJyvi66Qtx7/mcY6FaxxuVPAdxPAJfv7Tw/jDkoM4Omt8G8iqxv9YPIeGHQ\
     BaAq6nDEt3mYfhEzGSd6g/DKpXv/JACoOOvi6yyRdze16bAMTAB2/35f7EZu7v1xHlQLLCLzAil+nPhXl/Ta\
     gtUTgDKj0006NIUkQN5ABYB+F0HARetVSekTqzL4fkEs6KaPwn2ZTSG/0Wea2g58O3MG6iII4QKBgQDIqFGX\
     wVQI4mgJkp/GvjBLAK44YEHI/3/7JZ1aJIU1LKhxtiQLtSSJEFgzOSr1THbA6kCi461w3RLmQqGU2bSKGZsO\
     lxhxDU3UWcX4cHDGPqM23QLxoSSu0vC0q0ne6uaQUMHJcv7Ux14bH6gSy3IfjbwmCz3JM5b/Pi7hbQ7bHwKB\
     gQDCay+DgHy+PRcDpxOWBu4RTQbWywq3+P1I92GKuIZBC545IuN8y00YV5QeccLzv1fR2DTr7WLUaZ2DfWop\
     BbSDlDuHaHnBX8J0/kyqXTQkgVamLx5/nrSN9kJH4qye3VkbRPF9sE23lU8W4L7MqVwO8kGORTnWq1g0MFBJ\
     4CGF+QKBgHpKy1+X/iVkB1A+Qo6X/0rW4VeOosljnpZsOFhmBaGA1DBpd9KC1f+LLJYbc2kI7x9oJXihFmXA\
     9vHLDjtv6653KJ9dyxGrsBGJnTRrIvBP4J1hWZf2RCsgeH9EHcN0moy+Cz1BjroTv/D7/C1oPOeqNE9jboaf\
     oJlzRpMxKmq1AoGBALsOQ63DXsHupwj1pGuRiVaOBMl+m3Z8kr20fl3owgstMXOJtNRqCmgkQzezfr3kWItm\
     +SwRvyfd4hYUAaMsgQyj/05937+E8eR8k6jKehOxeXv1E+P3/4Ii8IyXdDx5fXU2NR8YFP5QIsNBQ3JIdHFQ\
     9m/6/PYk731vCqC5i6eJAoGAG2mnrMOuXTlOqo6909q+Y6jnqp9aMf+ew/3KvZda+NEegIMhgok17/3Gs0Ip\
     /pBRPK8ARdUmTPdVJunyUWRmn9Iau8QoPv6wb98rsb2Dbzi68a2U71Xitb2Zj0XQIIQhoHpbWFJsWHmZAxrQ\
     XL/6lG1tpTKvcuUmLyt+MR7A46A=";

/// An RSA key of 1024 bits.
pub(crate) const RSA_1024: &str = "\
     MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCzDiKEAqKztXIA4YZRWtYIHgQlp3FE5Uwh805s0sEjslfn\
     72yWmF7dA9XJKzobiS7kATMm3BPJushTaRtLhAtkJLUbzwx7oVlKmU6gv1fszbK1x8tMycE9rX5DQUKMzcgy\
     PTN18OjvPIJN3sLOIVrOlsmggTvy84wxYRTPtNrnkwIDAQAB";

/// Its private half.
pub(crate) const PRIVATE_1024: &str = "\
     MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBALMOIoQCorO1cgDhhlFa1ggeBCWncUTlTCHz\
     TmzSwSOyV+fvbJaYXt0D1ckrOhuJLuQBMybcE8m6yFNpG0uEC2QktRvPDHuhWUqZTqC/V+zNsrXHy0zJwT2t\
     fkNBQozNyDI9M3Xw6O88gk3ews4hWs6WyaCBO/LzjDFhFM+02ueTAgMBAAECgYBpgD+YFtF1H8kPedKhpusL\
     l1wML6/Oz2hfbLPd7QQ+GzwufeU2iosCoNrbkGvJg7gsQgS4td229CZK91hM0329xHgpMDmwXuwHpXpzeyrx\
     RxknEbhG/vcteDsCPpmzh3bt0NpPIIIWagvP3EjMCXRhpB7Smcm/iQ2iopTvS1SY8QJBANw+qxQRTxpAiqCZ\
     DNuudU+YqyNdYNG46y9HLixvXuqT7q9GwdlkJ4xwXFGFStJI99qmnPUcUmJ5Q3nQt7odsWkCQQDQH6KkRpgn\
     hb/IU4HOcdJvu45fTQBVTyEqnrm99VPC0okt6ihqRh447dHcoaMJRWIGZ48AorKnRnFmJtn/f/WbAkB6C1AJ\
     wr2usm0fKTBy222uOc87vZbVID9S54KypNRX8Lmm7vKkYFd5/xlpIw+fD0gpJYJ8YMFWSBQYAIyO2b1hAkEA\
     hzHFqQjilengJvV4AO8XT9V6KpYOfVwlo1XwOmE+w/OXgOf20PIzd6+k/7lP+xnDD339+t+1RcwQpdbfDYXF\
     uQJBAKQwtSbZBC/0vaIuyC2vYsZO+95crl8iNKF6M+VUP7506Uyjfm5iEjp7slGzIq19Afc5ToeCYrzZ3dYo\
     yGIjM2c=";

/// An RSA key of 512 bits.
pub(crate) const RSA_512: &str = "\
     MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAOUtYyTI0Q7xlJCm2IVPdMIo7orNUT+Ymtl9k9Q7eQ/NQJz3jrHo\
     1mcr+P5XtE48dCfhD7tOUZTh2rH2c2BMGzsCAwEAAQ==";

/// Its private half.
pub(crate) const PRIVATE_512: &str = "\
     MIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8wggE7AgEAAkEA5S1jJMjRDvGUkKbYhU90wijuis1RP5ia2X2T\
     1Dt5D81AnPeOsejWZyv4/le0Tjx0J+EPu05RlOHasfZzYEwbOwIDAQABAkEA05LmP7RhRHGEnVJa/B+RhBoz\
     ttK72oFxG66SRlGtfwZX96NjRXcfYdasUPxsR9BVcAwtZieEZ0duozDCt+ZXUQIhAPdDB/kKPQZ6Tsq5m20i\
     s9JB+vNEQpu8I/Fb5cDRnNOzAiEA7Ua+850OwU+U7rNRoBiYtbt2LEv34oQoHno01zsGdlkCIF/O114GO5Mw\
     /SrMNI9bLPZBnq14O58AjaTOCP5nui7FAiAlGHhmEdnqswxvvS03wGCvmN1C06WvjkXPbf+w3pOGEQIhAMJT\
     11htRa3BNONy8K5rJq+sj5NFMD9YOGQNnQtzORjL";

/// An RSA key of 768 bits.
pub(crate) const RSA_768: &str = "\
     MHwwDQYJKoZIhvcNAQEBBQADawAwaAJhANkAjIR89GJCmRdLy07VpOnl0xYEfd2Y0rDexrDFmAWg23my3tzU\
     l2UYOT6mOz+PRqoOP8enBGYPtGHOgrWNLUspDtkEixyq3HFJTQcPtLaCahsqjbXOxrYzULUqX9g+2wIDAQAB";

/// An RSA key of 8192 bits.
pub(crate) const RSA_8192: &str = "\
     MIIEIjANBgkqhkiG9w0BAQEFAAOCBA8AMIIECgKCBAEAkhuymWMRwiuL8vBLLWUthhOcFtGQ5bxoOB2ELMV9\
     JWld4A+rLkGUGSGM9zVvKANg55bwP3NVmfZhyeHqwldoEvsOvlcEy0sI9EUSBzCf7xC7jM+P3M1BMqFXvBDJ\
     AwonB/Q/0tvF8t09WqkFKmmhxNyjLgck1h6n4+fXlmNAb9t/TMQS/1W6eX8Ss+e0BzuInagqlI5R7NaRwyqY\
     hzXqQjHVcnLLIOU7cnh32GYFMr9vvT9oOyMJ6STwFNo5eCkwYxSqsi74YMHxhtwtgZP92Y4jY5ctWz3N1A1c\
     iRvenS7dOUjbZ5wXg4FZCOeNgpilS84zemY7nuvcbJx/YVQNyHcmaO/xiTDUwhqAYf7UiM/Fdx5CsSbDRgO7\
     nfGcimOCeJO8IPAFNsB5j/C6qlPpY1q3wiR2KhHvJTwDXsoIAf6CGsHB0KunVblPQUkSeO+1yFlZz4FDgZY1\
     oBpaLFxFGIx3Q7Cq7/cIVEHBLDHVQNyeDcvg1UyjzdIyL/Yg+hVaY+ITrbwF9a8gCvH8WcKnT1bKTWMvYjtF\
     mUqF6BXHPFlnMptFXGrhTOxQMZS5ERyM7uxImQMAzJfQLdwA/wdb5naqP3EWHgMxQe8Kh3WHokumlTlmTnGf\
     mqu3gg3E4lYgZQvaOYWGAG8iB/jRUtNR8sjmYqxbGHnmwS5AjCezCM6VfIBzPEqxi7PRULPOvAQJuI6AURW3\
     l2dR1/WDfuQQXCguUZ0abO9Ygp/LUXTD9pjbTmhzqbHctLVfUGyfDwr+/nqz87HDE5NKVAKqPCewH59anrf9\
     zEpoGRDDrosjLhobDjuFC4gXy1z6/RS9roBizZoYFL9y0JF/ghd8soUg54NO8DVBvdJrrgtts120OuYs7H6w\
     rYU+ca/5EPFsdBB417TTp7n45MTIyQ/N7K5LUa5KWn1Hjm25TGi6120jeqvKQxhz0kMd1CREqOmWsTY5ENfK\
     Un/3ZtvK1OQUckHUaTzs/jmD2UGu6tZkf0A2+8pmmfUa3/zg7LAqMRJNoexwFMffs5ZY/JpGMjJj8e2oyech\
     S79wLaDthFet+XWCw+VdeKz4tNeV1Agi4eP3qo5YLldhcxFfPWaKGBVDuDNhZKaJxt/SkDwKrVjjGAKov99w\
     YGNu2mx9bX4RATVm2PBP7M5FOLSUw67IkUq/rbMqWvU3q5QdTGtS+qUMBD+RXYbC5MX10HT6ccdu4tonmiPB\
     SJrPB/FF3GuG1OWzTNtuSe9SDSyougTdr73vC/JfniOokNB278ZJfLNvvOqjhUwUT144Dv8x9bCfFcnd2bUJ\
     mccBP77oFA+3IC25o8djSCJ9AO/UUKnJ6Yz1XhzMqp8e81b6aoYBIsJc3EKuhH4vPQIDAQAB";

/// An RSA key with which nothing is signed.
pub(crate) const RSA_OTHER: &str = "\
     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7lMaCk3Det4ik3e2LFEjHiswJlOgg1IFmE9VuLnG\
     izN6ExqZKvlpfn8503BXhbgKqO3AKNhdQm7Wr7lS+NL/FcK4LZJYKD/ncRdB4RBYlcJJtuBfeEy0nO4uv+Fk\
     QYLHYhisoobjNQWO+V98s2mAVLJ1SgY05Yv1zrA7la54tR9lCBlYscdcjIEYxfI/iIin4blhGrhuyjRHVwy1\
     pI74NJwf350TLP+zkox7v6GWCYflJi/PnzjdGvNR5uv6fkm1bZfqDLD+41YUCK18Z/3ESwGrT5SStIUxTj5r\
     VgEeM8+hZSAnVvnPD7BxQeEFZCeGUR+cgUYwryM/ZAyH+OPOEwIDAQAB";

/// An RSA key with the exponent 3.
pub(crate) const RSA_EXPONENT_3: &str = "\
     MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEA5BypSD9cGXrXJA8bAuJtHcStUjUEs2T6zHTESWyX\
     VzSzke6hxgAI/gPbMjcpS2yoQd6Mo1IlAQtb7+6Nr6HdF37Sbuiq7qzNp4J7YT16smjUPd6EkcTYdS/wKd7Q\
     m6DBMkfpg9iT18tDrwz1MNfId4RiSbjc6LeXCnuBxO71WvxOsDUfbfBDYDtinTEFJDvHkLtDF3iR1sgSjKrj\
     0KObH5qIXlw9hNrAtiO18Hy0LgcUns6soFtEGx/bEDr4jwAoYWJIfJ1+ezYNrFNGe6rG8juYjvwL2haOmFcF\
     m1WHraBhle0dOzDVNGvzx6Qx8z0IdOwabl8AR3H2Q+LWo0xIUQIBAw==";

/// The key of 2048 bits without its wrapping (PKCS #1).
pub(crate) const RSA_BARE: &str = "\
     MIIBCgKCAQEAmGORbRTCCXHZ+pIgC/jQ9+8yXq6HZb4l7m5//8hU2v3YtYtfshYtC1WjUAelHNc+ei757Ejg\
     2ntkoiW4Wy1uMHpsKqx/X8Y2YAZtzA7UuVz5dVMdMqJNLdJIixS0aTmX/ZSITbn1R622+ygp7Dd7gx8G1FIt\
     1lkGj0RWcyuT4jjbGSEIbyyk+1c2oqQ/6uyNvCd3XM1xUqN64AHEdku/uFuwbi/xJyt0K0UlBfITrKZF5E+b\
     Vav20f29jCdoypsMtGroj2mfnIjaenn/D0xlfjv0sYQRNA2UVJaKzi1Sj5+k2L+K9wOwoIptMcRCQXRDa8Sr\
     A65+P9L72PFoKkk8JwIDAQAB";

/// An Ed25519 key.
pub(crate) const ED25519: &str = "\
     Rm/tfficTORovd3wUMXZyZydHyVI1xffh3ix+6Wdm7E=";

/// Its private half (PKCS #8).
pub(crate) const PRIVATE_ED25519: &str = "\
     MC4CAQAwBQYDK2VwBCIEICXMjmJUL5APmgT8Kka4SIjEVR2wx3ImNvArrH2hQtgm";

/// The Ed25519 key in the wrapping that it must not have.
pub(crate) const ED25519_WRAPPED: &str = "\
     MCowBQYDK2VwAyEARm/tfficTORovd3wUMXZyZydHyVI1xffh3ix+6Wdm7E=";
