//! The page's entry point.

#[cfg(feature = "app")]
fn main() {
    use yew::prelude::*;
    #[component]
    fn Hello() -> Html {
        html! { <p>{ "hello" }</p> }
    }
    yew::Renderer::<Hello>::new().render();
}

#[cfg(not(feature = "app"))]
fn main() {}
